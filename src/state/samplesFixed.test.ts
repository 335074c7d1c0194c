import { describe, expect, it } from 'vitest'
import { defaultReader, type Reader } from './reader.ts'
import { whySampleCountFixed, whySampleLogitsFixed } from './samplesFixed.ts'

describe('a batch', () => {
  const locked = (...lock: Reader['lock']): Reader => ({ ...defaultReader, lock })

  it('keeps its logits where a link fixes z or q, and they alone', () => {
    expect(whySampleLogitsFixed(defaultReader)).toBeNull()
    expect(whySampleLogitsFixed(locked('y'))).toBeNull()
    for (const part of ['z', 'q'] as const)
      expect(whySampleLogitsFixed(locked(part))).toBe('The logits are fixed on this page.')
  })

  it('keeps its samples where a link fixes logits or labels', () => {
    expect(whySampleCountFixed(defaultReader, 5)).toBeNull()
    for (const part of ['z', 'y', 'p'] as const)
      expect(whySampleCountFixed(locked(part), 5)).toContain('fixed on this page')
  })

  it('has 1 to 8 samples', () => {
    for (const count of [0, 9]) expect(whySampleCountFixed(defaultReader, count)).toContain('1 to 8')
    for (const count of [1, 8]) expect(whySampleCountFixed(defaultReader, count)).toBeNull()
  })
})
