import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batch } from './batch.ts'
import { curvatureBound } from './curvatureBound.ts'
import { descentStep } from './descentStep.ts'
import { matrix } from './testing/arbitrary.ts'

const N = 5
const D = 3
const C = 3

const samples = fc.record({
  X: matrix(N, D),
  y: fc.array(fc.nat({ max: C - 1 }), { minLength: N, maxLength: N }),
  lambda: fc.constantFrom(0, 0.01, 0.5, 3),
  reduction: fc.constantFrom('sum' as const, 'mean' as const),
})

describe('the bound on the curvature', () => {
  it('is ½ λ_max(XᵀX) + λ where the columns of X are at right angles', () => {
    const X = [
      [3, 0],
      [0, 2],
      [0, 0],
    ]
    expect(curvatureBound({ X, lambda: 0, reduction: 'sum' })).toBe(4.5)
    expect(curvatureBound({ X, lambda: 1, reduction: 'sum' })).toBe(5.5)
    expect(curvatureBound({ X, lambda: 1, reduction: 'mean' })).toBe(2.5)
  })

  it('finds the largest eigenvalue where they are not', () => {
    const X = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]
    // XᵀX has 2 on the diagonal and 1 beside it: 4, 1, 1
    expect(curvatureBound({ X, lambda: 0, reduction: 'sum' })).toBeCloseTo(2, 14)
  })

  it('is λ alone where every feature is 0', () => {
    expect(curvatureBound({ X: [[0, 0]], lambda: 0.25, reduction: 'mean' })).toBe(0.25)
  })

  it('lies between what XᵀX does to any vector and what all its squares add up to', () => {
    const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: D, maxLength: D })
    fc.assert(
      fc.property(samples, vector, ({ X }, v) => {
        const length = v.reduce((sum, entry) => sum + entry ** 2, 0)
        fc.pre(length > 1e-6)
        const stretched = X.reduce(
          (sum, x) => sum + x.reduce((dot, entry, n) => dot + entry * (v[n] ?? 0), 0) ** 2,
          0,
        )
        const squares = X.flat().reduce((sum, entry) => sum + entry ** 2, 0)
        const bound = 2 * curvatureBound({ X, lambda: 0, reduction: 'sum' })
        expect(bound).toBeGreaterThanOrEqual((stretched / length) * (1 - 1e-12))
        expect(bound).toBeLessThanOrEqual(squares * (1 + 1e-12))
      }),
    )
  })

  it('keeps its promise: a step of 2/L or less never raises the total', () => {
    const start = fc.record({ W: matrix(C, D), share: fc.double({ min: 0.01, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(samples, start, (objective, { W, share }) => {
        const L = curvatureBound(objective)
        fc.pre(L > 1e-9)
        const before = batch({ ...objective, W })
        const after = batch({ ...objective, W: descentStep(W, before.gradW, (2 * share) / L) })
        expect(after.total).toBeLessThanOrEqual(before.total * (1 + 1e-13))
      }),
    )
  })

  it('is reached: two alike samples of different classes curve as much at W = 0', () => {
    // At W = 0 and C = 2, diag(ŷ) − ŷŷᵀ has ½ as an eigenvalue: there the second derivative is L itself.
    const X = [[2], [2]]
    const L = curvatureBound({ X, lambda: 0, reduction: 'sum' })
    const h = 1e-3
    const at = (w: number) =>
      batch({ X, y: [0, 1], lambda: 0, reduction: 'sum', W: [[w / Math.SQRT2], [-w / Math.SQRT2]] }).total
    expect((at(h) - 2 * at(0) + at(-h)) / h ** 2).toBeCloseTo(L, 4)
  })

  it('is refused by the name of what is wrong', () => {
    const good = { X: [[1]], lambda: 0, reduction: 'sum' as const }
    expect(() => curvatureBound({ ...good, X: [] })).toThrow(/\bX\b/)
    expect(() => curvatureBound({ ...good, X: [[1e200]] })).toThrow(/\bX\b/)
    expect(() => curvatureBound({ ...good, lambda: -1 })).toThrow(/\blambda\b/)
    expect(() => curvatureBound({ ...good, reduction: 'max' as 'sum' })).toThrow(/\breduction\b/)
  })
})
