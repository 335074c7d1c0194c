import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measures } from '../../state/measures.ts'
import { classCounts, distributions, logits } from '../../state/testing/readers.ts'
import { descent, STEPS } from './descent.ts'

const cases = classCounts.chain((count) => fc.tuple(logits(count, 6), distributions(count)))

const along = (z: readonly number[], p: readonly number[]) =>
  descent(z, p).map((now) => measures({ p, model: { kind: 'logits', z: now }, base: 'e' }))

test('begins at the reader’s model and has as many steps as the figure', () => {
  fc.assert(
    fc.property(cases, ([z, p]) => {
      const path = descent(z, p)
      expect(path[0]).toBe(z)
      expect(path).toHaveLength(STEPS + 1)
    }),
  )
})

test('no step raises the loss, and none takes it below H(P)', () => {
  fc.assert(
    fc.property(cases, ([z, p]) => {
      const path = along(z, p)
      for (const [i, now] of path.entries()) {
        const before = path[i - 1]?.crossEntropy ?? Infinity
        expect(now.crossEntropy).toBeLessThanOrEqual(before + 1e-12)
        expect(now.crossEntropy).toBeGreaterThanOrEqual(now.entropy - 1e-12)
      }
    }),
  )
})

test('H(P,Q) and KL fall by the same amount at each step', () => {
  fc.assert(
    fc.property(cases, ([z, p]) => {
      const path = along(z, p)
      for (const [i, now] of path.entries()) {
        const before = path[i - 1]
        if (!before) continue
        const fallen = before.crossEntropy - now.crossEntropy
        expect(Math.abs(fallen - (before.kl - now.kl))).toBeLessThanOrEqual(1e-12)
      }
    }),
  )
})

test('where P has a zero the floor is approached and not reached', () => {
  const { kl } = along([0, 0, 0], [0.6, 0.4, 0]).at(-1) ?? { kl: Number.NaN }
  expect(kl).toBeGreaterThan(0.001)
  expect(kl).toBeLessThan(0.1)
})
