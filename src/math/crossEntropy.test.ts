import { describe, expect, it } from 'vitest'
import { crossEntropy } from './crossEntropy.ts'

describe('cross-entropy', () => {
  it('is infinite, in any unit, where q = 0 under p > 0', () => {
    expect(crossEntropy([1, 5e-324], [1, 0])).toBe(Number.POSITIVE_INFINITY)
    expect(crossEntropy([0.5, 0.5], [1, 0], { base: 2 })).toBe(Number.POSITIVE_INFINITY)
  })

  it('does not ask for q where p = 0', () => {
    expect(crossEntropy([0, 1], [0.75, 0.25], { base: 2 })).toBe(2)
  })

  it('refuses a q of another length by name, however the lengths differ', () => {
    expect(() => crossEntropy([1], [0.5, 0.5])).toThrow(/\bq\b/)
    expect(() => crossEntropy([0.5, 0.5], [1])).toThrow(/\bq\b/)
    expect(() => crossEntropy([1], [1, 0])).toThrow(/\bq\b/)
  })

  it('refuses a NaN that a zero weight would hide', () => {
    expect(() => crossEntropy([1, 0], [1, Number.NaN])).toThrow(/\bq\b/)
  })
})
