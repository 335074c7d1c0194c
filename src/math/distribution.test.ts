import { describe, expect, it } from 'vitest'
import { crossEntropy } from './crossEntropy.ts'
import { crossEntropyFromLogs } from './crossEntropyFromLogs.ts'
import { checkDistribution } from './distribution.ts'
import { klDivergence } from './klDivergence.ts'
import { klDivergenceFromLogs } from './klDivergenceFromLogs.ts'

describe('a distribution', () => {
  it('may sum to 1 but for the rounding of single precision', () => {
    expect(() => checkDistribution([0.5, 0.5 + 9e-7], 'p')).not.toThrow()
    expect(() => checkDistribution([0.5, 0.5 - 9e-7], 'p')).not.toThrow()
  })

  it('is refused by name when it sums to anything else, and is never normalised', () => {
    for (const p of [
      [0.5, 0.5 + 2e-6],
      [0.5, 0.5 - 2e-6],
      [2, 2],
      [0, 0],
      [1e308, 1e308],
    ]) {
      expect(() => checkDistribution(p, 'p')).toThrow(/^p must sum to 1/)
    }
  })

  it('is refused by name and place when an entry is no probability', () => {
    for (const x of [-0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => checkDistribution([0.5, x, 1], 'p')).toThrow(/^p\[1\] must be a probability/)
    }
  })

  it('is looked at by every function that takes one', () => {
    const half = Math.log(0.5)
    for (const p of [
      [0.5, 0.6],
      [1.5, -0.5],
    ]) {
      expect(() => crossEntropy(p, [0.5, 0.5])).toThrow(/\bp\b/)
      expect(() => klDivergence(p, [0.5, 0.5])).toThrow(/\bp\b/)
      expect(() => crossEntropyFromLogs(p, [half, half])).toThrow(/\bp\b/)
      expect(() => klDivergenceFromLogs(p, [half, half])).toThrow(/\bp\b/)
    }
  })
})
