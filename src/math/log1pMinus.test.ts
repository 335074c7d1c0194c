import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { log1pMinus, NEAR } from './log1pMinus.ts'

/** −x²/2 + x³/3 − …, added from the smallest term. */
function byPowers(x: number): number {
  let sum = 0
  for (let n = 60; n >= 2; n--) sum -= (-x) ** n / n
  return sum
}

describe('log(1 + x) − x', () => {
  it('has all its digits, up to the end of its range', () => {
    const near = fc.double({ min: -NEAR, max: NEAR, noNaN: true }).filter((x) => Math.abs(x) > 1e-150)
    fc.assert(
      fc.property(fc.oneof(near, fc.constantFrom(NEAR, -NEAR)), (x) => {
        expect(Math.abs(log1pMinus(x) / byPowers(x) - 1)).toBeLessThan(3 * Number.EPSILON)
      }),
    )
  })

  it('is what the functions of the engine give, to the digits they keep', () => {
    for (const x of [-0.1, -0.03, 0.07, 0.1]) {
      expect(log1pMinus(x)).toBeCloseTo(Math.log1p(x) - x, 15)
    }
  })
})
