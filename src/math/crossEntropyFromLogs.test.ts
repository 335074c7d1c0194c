import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropy } from './crossEntropy.ts'
import { crossEntropyFromLogs } from './crossEntropyFromLogs.ts'
import { logSoftmax } from './logSoftmax.ts'
import { classes, pairOfDistributions } from './testing/arbitrary.ts'

describe('cross-entropy from log q', () => {
  it('equals the cross-entropy from q', () => {
    fc.assert(
      fc.property(classes.chain(pairOfDistributions), ([p, q]) => {
        const CE = crossEntropy(p, q)
        const fromLogs = crossEntropyFromLogs(p, q.map(Math.log))
        if (CE === Number.POSITIVE_INFINITY) expect(fromLogs).toBe(CE)
        else expect(Math.abs(fromLogs - CE)).toBeLessThanOrEqual(4 * Number.EPSILON * CE)
      }),
    )
  })

  it('is finite where q itself underflows to 0', () => {
    expect(crossEntropyFromLogs([0.5, 0.5], logSoftmax([0, -2000]))).toBe(1000)
  })

  it('is infinite for a class ruled out, unless p rules it out too', () => {
    const logQ = [0, Number.NEGATIVE_INFINITY]
    expect(crossEntropyFromLogs([0.5, 0.5], logQ)).toBe(Number.POSITIVE_INFINITY)
    expect(crossEntropyFromLogs([1, 0], logQ)).toBe(0)
  })

  it('takes a base', () => {
    expect(crossEntropyFromLogs([0.5, 0.5], [Math.log(0.5), Math.log(0.5)], { base: 2 })).toBe(1)
  })

  it('refuses logarithms that are of no distribution, and another length', () => {
    const minusInfinity = Number.NEGATIVE_INFINITY
    for (const logQ of [
      [0, 0],
      [-1, -1],
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, 0],
      [minusInfinity, minusInfinity],
      [0],
      [0, minusInfinity, minusInfinity],
    ]) {
      expect(() => crossEntropyFromLogs([0.5, 0.5], logQ)).toThrow(/\blogQ\b/)
    }
  })
})
