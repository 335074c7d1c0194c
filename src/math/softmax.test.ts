import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { softmax } from './softmax.ts'
import { classes, logits } from './testing/arbitrary.ts'

describe('softmax', () => {
  it('moves with its logits: a permutation of classes permutes the probabilities', () => {
    const shuffled = classes.chain((K) =>
      fc.tuple(logits(K), fc.shuffledSubarray([...new Array(K).keys()], { minLength: K, maxLength: K })),
    )
    fc.assert(
      fc.property(shuffled, ([z, order]) => {
        const s = softmax(z)
        const moved = softmax(order.map((i) => z[i] ?? 0))
        for (const [j, i] of order.entries()) {
          expect(Math.abs((moved[j] ?? 0) - (s[i] ?? 0))).toBeLessThanOrEqual(
            4 * Number.EPSILON * (s[i] ?? 0),
          )
        }
      }),
    )
  })

  it('tends to the one-hot of the greatest logit as the temperature falls', () => {
    expect(softmax([1, 3, 2], { temperature: 1e-3 })).toEqual([0, 1, 0])
    expect(softmax([1, 3, 3], { temperature: 5e-324 })).toEqual([0, 0.5, 0.5])
  })

  it('tends to the uniform distribution as the temperature rises', () => {
    expect(softmax([-700, 0, 1, 700], { temperature: 1e300 })).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  it('divides by the temperature even where two finite logits are further apart than the largest double', () => {
    const [a = 0, b = 0] = softmax([1e308, -1e308], { temperature: 1e308 })
    expect(a / b).toBeCloseTo(Math.exp(2), 13)
  })

  it('rounds a subnormal probability once', () => {
    // e^-743.5 / 2 is 1.28 of the smallest number; e^-743.5 is 2.56 of it, and half of that rounded to 3 would be 2
    expect(softmax([0, 0, -743.5])).toEqual([0.5, 0.5, Number.MIN_VALUE])
  })

  it('refuses a temperature that is not positive and finite, by name', () => {
    for (const temperature of [0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => softmax([1, 2], { temperature })).toThrow(/\btemperature\b/)
    }
  })
})
