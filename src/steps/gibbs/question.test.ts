import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { gapsOf } from './gaps.ts'
import { question } from './question.ts'

const settled = complete(defaultReader, question.settled)

test('in the settled state every point sits at t = 1, and KL is 0', () => {
  const now = measures(settled)
  for (const { t } of gapsOf(settled, now).points) expect(t).toBe(1)
  expect(now.kl).toBe(0)
})

test('a point moved off t = 1 leaves KL above 0, whichever it is and wherever it goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (i, to) => {
      const others = 1 - (settled.p[i] ?? 0)
      fc.pre(Math.abs(to - (settled.p[i] ?? 0)) > 1e-6)
      const q = settled.p.map((p, j) => (j === i ? to : (p * (1 - to)) / others))
      expect(measures({ ...settled, model: { kind: 'probabilities', q } }).kl).toBeGreaterThan(0)
    }),
  )
})
