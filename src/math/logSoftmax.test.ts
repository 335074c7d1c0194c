import { describe, expect, it } from 'vitest'
import { logSoftmax } from './logSoftmax.ts'

describe('log softmax', () => {
  it('is finite where the probability underflows', () => {
    expect(logSoftmax([0, -1e5])).toEqual([0, -1e5])
  })

  it('divides by the temperature', () => {
    expect(logSoftmax([0, -4], { temperature: 2 })).toEqual(logSoftmax([0, -2]))
  })

  it('refuses a temperature that is not positive and finite, and logits without a softmax, by name', () => {
    expect(() => logSoftmax([1], { temperature: 0 })).toThrow(/\btemperature\b/)
    expect(() => logSoftmax([Number.POSITIVE_INFINITY, 0])).toThrow(/\bz\b/)
    expect(() => logSoftmax([Number.NEGATIVE_INFINITY])).toThrow(/\bz\b/)
  })
})
