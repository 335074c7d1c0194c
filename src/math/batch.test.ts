import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, batch } from './batch.ts'
import { matrix, target } from './testing/arbitrary.ts'

const [N, C, D] = [5, 3, 2]

const problem: fc.Arbitrary<Batch> = fc.record({
  W: matrix(C, D),
  X: matrix(N, D),
  y: fc.array(target(C), { minLength: N, maxLength: N }),
  lambda: fc.constantFrom(0, 0.1, 3),
  reduction: fc.constantFrom('sum', 'mean'),
})

const small: Batch = {
  W: [
    [1, 2],
    [0, 1],
  ],
  X: [
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  y: [0, 1, 1],
  lambda: 0.5,
  reduction: 'sum',
}

describe('the batch loss', () => {
  it('is its data part and the penalty, and the sum is N times the mean', () => {
    fc.assert(
      fc.property(problem, (b) => {
        const sum = batch({ ...b, reduction: 'sum' })
        const mean = batch({ ...b, reduction: 'mean' })
        expect(sum.total).toBe(sum.dataLoss + sum.regLoss)
        expect(mean.regLoss).toBe(sum.regLoss)
        expect(mean.dataLoss * N).toBeCloseTo(sum.dataLoss, 12)
        expect(sum.losses.reduce((a, L) => a + L, 0)).toBeCloseTo(sum.dataLoss, 12)
      }),
    )
  })

  it('has the gradient that central differences give', () => {
    const h = 1e-5
    fc.assert(
      fc.property(problem, (b) => {
        const { gradW, total } = batch(b)
        for (let m = 0; m < C; m++) {
          for (let n = 0; n < D; n++) {
            const moved = (d: number) =>
              batch({
                ...b,
                W: Array.from(b.W, (w, j) => Array.from(w, (x, i) => (j === m && i === n ? x + d : x))),
              }).total
            const slope = (moved(h) - moved(-h)) / (2 * h)
            expect(Math.abs(slope - (gradW[m]?.[n] ?? Number.NaN))).toBeLessThan(1e-8 * (1 + total))
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of the samples beyond rounding', () => {
    fc.assert(
      fc.property(problem, (b) => {
        const back = batch({ ...b, X: Array.from(b.X).reverse(), y: Array.from(b.y).reverse() })
        expect(back.total).toBeCloseTo(batch(b).total, 12)
        expect(back.losses.reverse()).toEqual(batch(b).losses)
      }),
    )
  })

  it('has no penalty at λ = 0, however large the weights', () => {
    expect(
      batch({
        ...small,
        W: [
          [1e200, 0],
          [0, 0],
        ],
        lambda: 0,
      }).regLoss,
    ).toBe(0)
  })

  it('is half λ times the squared norm of W by hand', () => {
    expect(batch(small).regLoss).toBe(0.25 * 6)
  })

  it('is refused by the name of what is wrong', () => {
    const wrong: [string, object][] = [
      ['W', { W: [] }],
      ['W', { W: [[1, 2], [3]] }],
      [
        'W',
        {
          W: [
            [1, Number.NaN],
            [0, 0],
          ],
        },
      ],
      ['W', { W: [[1], [2]] }],
      ['W', { W: 3 }],
      ['W', { W: [1, 2] }],
      [
        'W',
        {
          W: [
            [1e308, 1e308],
            [0, 0],
          ],
        },
      ],
      ['X', { X: [] }],
      ['X', { X: [[1, 0], [0], [1, 1]] }],
      [
        'X',
        {
          X: [
            [1, 0],
            [0, Number.POSITIVE_INFINITY],
            [1, 1],
          ],
        },
      ],
      ['X', { X: [[], [], []] }],
      ['y', { y: [0, 1] }],
      ['y', { y: [0, 1, 2] }],
      ['y', { y: [0, 1, [0.5, 0.6]] }],
      ['y', { y: null }],
      ['y', { y: { length: 3 } }],
      ['lambda', { lambda: -1 }],
      ['lambda', { lambda: Number.NaN }],
      ['lambda', { lambda: Number.POSITIVE_INFINITY }],
      ['reduction', { reduction: 'median' }],
      ['reduction', { reduction: undefined }],
    ]
    for (const [name, change] of wrong) {
      expect(() => batch({ ...small, ...change }), JSON.stringify(change)).toThrow(
        new RegExp(`\\b${name}\\b`),
      )
    }
  })
})
