import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { boundsOf, distance } from './distance.ts'

test('the loss is the distance from the true class’s logit up to LSE, and never below 0', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { z, k, logSumExp, loss } = distance(reader)
      expect(loss).toBeGreaterThanOrEqual(0)
      expect(Math.abs(logSumExp - (z[k] ?? 0) - loss)).toBeLessThanOrEqual(
        1e-13 * (1 + Math.abs(logSumExp) + loss),
      )
    }),
  )
})

test('LSE lies between its bounds at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { above, below } = boundsOf(distance(reader))
      expect([above.verdict, below.verdict]).toEqual(['ok', 'ok'])
    }),
  )
})

test('LSE is at its upper bound where all logits are equal', () => {
  const now = distance(complete(defaultReader, { model: { kind: 'logits', z: [3, 3, 3] } }))
  expect(now.logSumExp).toBeCloseTo(boundsOf(now).high, 14)
})
