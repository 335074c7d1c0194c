import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from './entropy.ts'
import { klDivergenceFromLogs } from './klDivergenceFromLogs.ts'
import { logSoftmax } from './logSoftmax.ts'
import { logSumExp } from './logSumExp.ts'
import { loss } from './loss.ts'
import { classes, distribution, logits } from './testing/arbitrary.ts'

const EPS = Number.EPSILON

describe('the loss', () => {
  it('of a class index k is log-sum-exp less z_k', () => {
    fc.assert(
      fc.property(classes.chain(logits), fc.nat(), (z, n) => {
        const k = n % z.length
        const size = Math.max(1, ...z.map(Math.abs))
        expect(Math.abs(loss(z, k) - (logSumExp(z) - (z[k] ?? 0)))).toBeLessThanOrEqual(8 * EPS * size)
      }),
    )
  })

  it('of soft labels is their entropy and their divergence from the prediction', () => {
    const sample = classes.chain((K) => fc.tuple(logits(K), distribution(K)))
    fc.assert(
      fc.property(sample, ([z, y]) => {
        const L = loss(z, y)
        const parts = entropy(y) + klDivergenceFromLogs(y, logSoftmax(z))
        expect(Math.abs(L - parts)).toBeLessThanOrEqual((16 + z.length) * EPS * Math.max(1, L))
      }),
    )
  })

  it('of the hand-worked soft label is 0.7076, of which 0.6390 no model can avoid', () => {
    expect(loss([1, 0, -1], [0.8, 0.1, 0.1])).toBeCloseTo(0.7076, 4)
  })

  it('is log K before anything is learned', () => {
    expect(loss(new Array(10).fill(0), 3)).toBeCloseTo(Math.log(10), 14)
  })

  it('is 0 where the only class left is the true one', () => {
    expect(loss([Number.NEGATIVE_INFINITY, 5], 1)).toBe(0)
  })

  it('is infinite where smoothing gives weight to a class ruled out', () => {
    expect(loss([Number.NEGATIVE_INFINITY, 5], 1, { labelSmoothing: 0.1 })).toBe(Number.POSITIVE_INFINITY)
  })

  it('shares smoothing out evenly: all of it forgets the label', () => {
    const z = [1, 2, 4]
    expect(loss(z, 0, { labelSmoothing: 1 })).toBe(loss(z, 2, { labelSmoothing: 1 }))
    expect(loss(z, 0, { labelSmoothing: 0.3 })).toBeCloseTo(
      0.7 * loss(z, 0) + 0.3 * loss(z, [1 / 3, 1 / 3, 1 / 3]),
      14,
    )
  })
})
