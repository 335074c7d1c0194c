import { describe, expect, it } from 'vitest'
import { logSumExp } from './logSumExp.ts'

describe('log-sum-exp', () => {
  it('of one logit is the logit', () => {
    expect(logSumExp([-3.7])).toBe(-3.7)
  })

  it('keeps what the others add to a greatest logit of 0', () => {
    expect(Math.abs(logSumExp([0, -40]) / Math.exp(-40) - 1)).toBeLessThan(1e-15)
  })

  it('does not overflow where exp does', () => {
    expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2)
    expect(logSumExp([-1000, -1000])).toBe(-1000 + Math.LN2)
  })

  it('passes over a class ruled out', () => {
    expect(logSumExp([Number.NEGATIVE_INFINITY, 2])).toBe(2)
  })

  it('divides by the temperature', () => {
    expect(logSumExp([2, 4], { temperature: 2 })).toBe(logSumExp([1, 2]))
  })

  it('refuses a temperature that is not positive and finite, and logits without a softmax, by name', () => {
    expect(() => logSumExp([1], { temperature: -1 })).toThrow(/\btemperature\b/)
    expect(() => logSumExp([Number.NaN])).toThrow(/\bz\b/)
  })
})
