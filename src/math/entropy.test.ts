import { describe, expect, it } from 'vitest'
import { entropy } from './entropy.ts'

describe('entropy', () => {
  it('is log K for K equal outcomes', () => {
    for (const K of [1, 2, 3, 10, 1000]) {
      expect(entropy(new Array(K).fill(1 / K))).toBeCloseTo(Math.log(K), 13)
    }
  })

  it('is 1 bit for a fair coin, and exactly 2 for four outcomes', () => {
    expect(entropy([0.5, 0.5], { base: 2 })).toBe(1)
    expect(entropy([0.25, 0.25, 0.25, 0.25], { base: 2 })).toBe(2)
  })

  it('is +0 for a sure outcome, with 0 log 0 = 0', () => {
    expect(entropy([0, 1, 0])).toBe(0)
  })

  it('counts a subnormal probability', () => {
    expect(entropy([1, 5e-324])).toBeGreaterThan(0)
  })

  it('is not negative where rounding lifts an entry above 1', () => {
    expect(entropy([1 + 2 ** -52])).toBe(0)
  })
})
