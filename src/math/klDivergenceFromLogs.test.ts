import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { klDivergence } from './klDivergence.ts'
import { klDivergenceFromLogs } from './klDivergenceFromLogs.ts'
import { logSoftmax } from './logSoftmax.ts'
import { softmax } from './softmax.ts'
import { classes, logits, pairOfDistributions } from './testing/arbitrary.ts'

const EPS = Number.EPSILON

describe('the divergence from log q', () => {
  it('equals the divergence from q to the accuracy of the logarithms', () => {
    fc.assert(
      fc.property(classes.chain(pairOfDistributions), ([p, q]) => {
        const KL = klDivergence(p, q)
        const fromLogs = klDivergenceFromLogs(p, q.map(Math.log))
        if (KL === Number.POSITIVE_INFINITY) expect(fromLogs).toBe(KL)
        else {
          const size = (v: number[]) =>
            p.reduce((s, x, i) => s + (x > 0 ? x * Math.abs(Math.log(v[i] ?? 0)) : 0), 0)
          expect(Math.abs(fromLogs - KL)).toBeLessThanOrEqual(4 * EPS * (1 + size(p) + size(q)))
        }
      }),
    )
  })

  it('is next to 0, never below, for the softmax and its own logarithm', () => {
    fc.assert(
      fc.property(classes.chain(logits), (z) => {
        const KL = klDivergenceFromLogs(softmax(z), logSoftmax(z))
        expect(KL).toBeGreaterThanOrEqual(0)
        expect(KL).toBeLessThan(16 * EPS)
      }),
    )
  })

  it('is finite where q itself underflows to 0', () => {
    expect(klDivergenceFromLogs([0.5, 0.5], logSoftmax([0, -2000]), { base: 2 })).toBeCloseTo(
      1000 / Math.LN2 - 1,
      10,
    )
  })

  it('refuses logarithms that are of no distribution, and another length', () => {
    for (const logQ of [[0, 0], [0], [Number.NaN, 0]]) {
      expect(() => klDivergenceFromLogs([0.5, 0.5], logQ)).toThrow(/\blogQ\b/)
    }
  })
})
