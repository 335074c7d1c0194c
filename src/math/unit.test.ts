import { describe, expect, it } from 'vitest'
import { crossEntropy } from './crossEntropy.ts'
import { entropy } from './entropy.ts'
import { klDivergence } from './klDivergence.ts'

describe('the base', () => {
  it('is refused by name unless it is finite and greater than 1', () => {
    const p = [0.5, 0.5]
    for (const base of [1, 0, -2, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const f of [
        () => entropy(p, { base }),
        () => crossEntropy(p, p, { base }),
        () => klDivergence(p, p, { base }),
      ]) {
        expect(f).toThrow(RangeError)
        expect(f).toThrow(/\bbase\b/)
      }
    }
  })
})
