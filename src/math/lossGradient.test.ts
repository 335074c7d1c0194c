import { describe, expect, it } from 'vitest'
import { lossGradient } from './lossGradient.ts'

describe('the gradient of the loss', () => {
  it('keeps the residual of a sure and right answer, which is minus the sum of the others', () => {
    const [g = 0, a = 0, b = 0] = lossGradient([100, 0, 1], 0)
    expect(g).toBeLessThan(0)
    expect(g).toBe(-(a + b))
  })

  it('keeps it for soft labels too', () => {
    const rare = 1e-30
    const [g = 0, other = 0] = lossGradient([100, 0], [1, rare])
    expect(other).toBeCloseTo(Math.exp(-100) - rare, 45)
    expect(g).toBe(-other)
  })

  it('is −1 and 1 where the model is sure and wrong', () => {
    expect(lossGradient([-1000, 0], 0)).toEqual([-1, 1])
  })

  it('is 0 where the prediction is the label', () => {
    expect(lossGradient([7], 0)).toEqual([0])
    expect(lossGradient([0, 0], [0.5, 0.5])).toEqual([0, 0])
  })

  it('sums to 0 for labels that sum to 1 in single precision only', () => {
    const [a = 0, b = 0] = lossGradient([0, 0], [0.5, 0.5 - 5e-7])
    expect(a).toBeCloseTo(-2.5e-7, 16)
    expect(Math.abs(a + b)).toBeLessThan(Number.EPSILON)
  })

  it('is refused, by name, what the loss is refused', () => {
    expect(() => lossGradient([], 0)).toThrow(/\bz\b/)
    expect(() => lossGradient([0, 0], 2)).toThrow(/\btarget\b/)
    expect(() => lossGradient([0, 0], [1])).toThrow(/\btarget\b/)
    expect(() => lossGradient([0, 0], 0, { labelSmoothing: 2 })).toThrow(/\blabelSmoothing\b/)
  })
})
