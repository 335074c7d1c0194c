import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loss } from '../../math/loss.ts'
import { decodeDocument } from '../../math/truth/document.ts'
import truth from '../../math/truth/loss.json'
import { oneHot } from '../../state/distribution.ts'
import { classCounts, distributions } from '../../state/testing/readers.ts'
import { CONVENTIONS, smoothed, unsmoothed } from './smoothing.ts'

const epsilons = fc.double({ min: 0, max: 1, noNaN: true })
const labels = classCounts.chain((K) => fc.tuple(distributions(K), epsilons))
const total = (y: readonly number[]) => y.reduce((a, b) => a + b, 0)

describe('a smoothed label', () => {
  it('is a distribution, by either convention', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom(...CONVENTIONS), ([y, epsilon], convention) => {
        const soft = smoothed(y, epsilon, convention)
        expect(total(soft)).toBeCloseTo(1, 12)
        for (const entry of soft) expect(entry).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the label itself at ε = 0', () => {
    fc.assert(fc.property(labels, ([y]) => CONVENTIONS.every((how) => smoothed(y, 0, how) === y)))
  })

  it('keeps 1 − ε + ε/K of the true class where all share, and 1 − ε where the others do', () => {
    fc.assert(
      fc.property(classCounts, epsilons, (K, epsilon) => {
        const y = oneHot(0, K)
        const all = smoothed(y, epsilon, 'all')
        const others = smoothed(y, epsilon, 'others')
        expect(all[0]).toBeCloseTo(1 - epsilon + epsilon / K, 14)
        expect(all[1]).toBeCloseTo(epsilon / K, 14)
        expect(others[0]).toBe(1 - epsilon)
        expect(others[1]).toBeCloseTo(epsilon / (K - 1), 14)
      }),
    )
  })

  it('by the others is that by all with ε K/(K − 1)', () => {
    fc.assert(
      fc.property(classCounts, epsilons, (K, share) => {
        const epsilon = (share * (K - 1)) / K
        const others = smoothed(oneHot(1, K), epsilon, 'others')
        const all = smoothed(oneHot(1, K), Math.min(1, (epsilon * K) / (K - 1)), 'all')
        for (const [j, entry] of others.entries()) expect(entry).toBeCloseTo(all[j] ?? Number.NaN, 12)
      }),
    )
  })

  it('by all gives the losses of the truth file', () => {
    const document = decodeDocument(truth)
    const cases = document.suite === 'loss' ? document.cases.filter((c) => c.labelSmoothing > 0) : []
    expect(cases.length).toBeGreaterThan(0)
    for (const { z, target, labelSmoothing, expect: wanted } of cases) {
      const y = typeof target === 'number' ? oneHot(target, z.length) : target
      const { value, tight } = wanted.loss
      const [relative, absolute] = tight ?? [0, 0]
      const found = loss(z, smoothed(y, labelSmoothing, 'all'))
      expect(Math.abs(found - Number(value))).toBeLessThanOrEqual(
        relative * Math.abs(Number(value)) + absolute,
      )
    }
  })

  it('refuses a share outside 0 to 1', () => {
    for (const epsilon of [-0.1, 1.1, Number.NaN])
      expect(() => smoothed([0, 1], epsilon, 'all')).toThrow(/labelSmoothing/)
  })
})

describe('an entry read back', () => {
  it('is the one that was smoothed', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom(...CONVENTIONS), ([y, epsilon], convention) => {
        const K = y.length
        const [first = 0] = smoothed(y, epsilon, convention)
        const back = unsmoothed(first, epsilon, convention, K)
        const kept = convention === 'all' ? 1 - epsilon : 1 - (epsilon * K) / (K - 1)
        if (Math.abs(kept) > 1e-3) expect(back).toBeCloseTo(y[0] ?? Number.NaN, 10)
      }),
    )
  })

  it('is null where smoothing has left nothing of the label', () => {
    expect(unsmoothed(0.2, 1, 'all', 5)).toBeNull()
    expect(unsmoothed(0.2, 0.8, 'others', 5)).toBeNull()
  })
})
