import fc from 'fast-check'
import { expect, test } from 'vitest'
import { softmax } from '../../math/softmax.ts'
import { setLogitByProbability } from '../../state/logits.ts'
import { classCounts, logits } from '../../state/testing/readers.ts'
import { stagesOf, withProbability } from './stages.ts'
import { readersOfStep } from './testing/readersOfStep.ts'

const sum = (entries: readonly number[]) => entries.reduce((a, b) => a + b, 0)

test('the third stage is the softmax of the first, whatever was added', () => {
  fc.assert(
    fc.property(readersOfStep, (reader) => {
      const { logits: first, q } = stagesOf(reader)
      const again = softmax(first)
      q.forEach((qj, j) => {
        const rounding = 8 * Number.EPSILON * (1 + Math.abs(first[j] ?? 0) + Math.max(...first.map(Math.abs)))
        expect(Math.abs(qj - (again[j] ?? Number.NaN))).toBeLessThanOrEqual(rounding)
      })
    }),
  )
})

test('each probability is its exponential over the sum, in logarithms', () => {
  fc.assert(
    fc.property(readersOfStep, (reader) => {
      const { logits: first, logSum, logQ } = stagesOf(reader)
      logQ.forEach((log, j) => {
        expect(log).toBeCloseTo((first[j] ?? 0) - logSum, 9)
      })
    }),
  )
})

test('the probabilities add up to 1 and keep the order of the logits', () => {
  fc.assert(
    fc.property(readersOfStep, (reader) => {
      const { z, q } = stagesOf(reader)
      expect(sum(q)).toBeCloseTo(1, 12)
      z.forEach((za, a) => {
        z.forEach((zb, b) => {
          if (za > zb) expect(q[a]).toBeGreaterThanOrEqual(q[b] ?? 1)
        })
      })
    }),
  )
})

const cases = classCounts.chain((count) =>
  fc.tuple(
    logits(count, 6),
    fc.integer({ min: 0, max: count - 1 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
)
const temperatures = fc.double({ min: 0.05, max: 20, noNaN: true })

test('a bar that was dragged to q has q, as far as its logit reaches, and no other logit moves', () => {
  fc.assert(
    fc.property(cases, temperatures, ([z, i, q], temperature) => {
      const moved = withProbability(z, i, q, temperature)
      moved.forEach((zj, j) => {
        if (j !== i) expect(zj).toBe(z[j])
      })
      const zi = moved[i] ?? Number.NaN
      const isAtEnd = Math.abs(zi) >= 50 || Math.abs(zi / temperature) >= 6 - 1e-9
      if (!isAtEnd) expect(softmax(moved, { temperature })[i]).toBeCloseTo(q, 9)
    }),
  )
})

test('at T = 1 a bar moves its logit as everywhere else', () => {
  fc.assert(
    fc.property(cases, ([z, i, q]) => {
      expect(withProbability(z, i, q, 1)).toEqual(setLogitByProbability(z, i, q))
    }),
  )
})
