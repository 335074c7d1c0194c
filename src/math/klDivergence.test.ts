import { describe, expect, it } from 'vitest'
import { klDivergence } from './klDivergence.ts'

describe('the divergence', () => {
  it('is not symmetric', () => {
    const [p, q] = [
      [0.9, 0.1],
      [0.5, 0.5],
    ]
    expect(klDivergence(p ?? [], q ?? [])).not.toBeCloseTo(klDivergence(q ?? [], p ?? []), 2)
  })

  it('keeps its digits where q is all but p', () => {
    // with p = 1/2 ∓ d it is −log(1 − 4d²)/2 = 2d² + 4d⁴ + …
    for (const k of [5, 10, 20, 30, 40, 50]) {
      const d = 2 ** -k
      const exact = -Math.log1p(-4 * d * d) / 2
      const KL = klDivergence([0.5, 0.5], [0.5 - d, 0.5 + d])
      expect(Math.abs(KL / exact - 1)).toBeLessThan(4 * Number.EPSILON)
    }
  })

  it('keeps its digits where q is a tenth or so away from p', () => {
    // values of 50-digit arithmetic; logarithms of rounded ratios are off by 2.3 ε of the sum of the terms' sizes
    for (const [p, q, exact] of [
      [
        [0.40238168725274315, 0.5976183127472569],
        [0.33732149478167023, 0.6626785052183297],
        0.009209408886667582,
      ],
      [
        [0.4457090694593172, 0.5542909305406828],
        [0.3702726875526239, 0.6297273124473761],
        0.011920394937044967,
      ],
    ] as const) {
      const size = p.reduce((s, x, i) => s + Math.abs(x * Math.log(x / (q[i] ?? 0))), 0)
      expect(Math.abs(klDivergence(p, q) - exact)).toBeLessThan(1.5 * Number.EPSILON * size)
    }
  })

  it('refuses a q of another length by name, however the lengths differ', () => {
    expect(() => klDivergence([1], [0.5, 0.5])).toThrow(/\bq\b/)
    expect(() => klDivergence([0.5, 0.5], [1])).toThrow(/\bq\b/)
    expect(() => klDivergence([1], [1, 0])).toThrow(/\bq\b/)
  })

  it('is finite where the ratio p/q is beyond the doubles', () => {
    const tiny = 5e-324
    expect(klDivergence([0.5, 0.5], [1, tiny])).toBeCloseTo(Math.log(0.5) - Math.log(tiny) / 2, 10)
    expect(klDivergence([1, tiny], [0.5, 0.5])).toBeCloseTo(Math.LN2, 14)
  })

  it('is not negative where the sums differ in the last digit', () => {
    expect(klDivergence([0.5, 0.5], [0.5, 0.5 + 2 ** -52])).toBe(0)
  })

  it('is infinite where q = 0 under p > 0, however small', () => {
    expect(klDivergence([1, 5e-324], [1, 0])).toBe(Number.POSITIVE_INFINITY)
  })
})
