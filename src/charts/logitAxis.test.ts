import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logSumExp } from '../math/logSumExp.ts'
import { logitRange, placeOn } from './logitAxis.ts'

const cases = fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 2, maxLength: 10 })

test('holds every logit, LSE and its upper bound, with room on either side', () => {
  fc.assert(
    fc.property(cases, (z) => {
      const highest = Math.max(...z) + Math.log(z.length)
      const range = logitRange(z, highest)
      for (const value of [...z, logSumExp(z), highest]) {
        expect(placeOn(range, value)).toBeGreaterThan(0.04)
        expect(placeOn(range, value)).toBeLessThan(0.8)
      }
    }),
  )
})

test('keeps the order of what lies on it, and holds what is beyond at its ends', () => {
  const range = { low: -2, high: 6 }
  expect([-9, -2, 0, 2, 6, 50].map((value) => placeOn(range, value))).toEqual([0, 0, 0.25, 0.5, 1, 1])
})
