import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { softmax } from './softmax.ts'
import { softmaxJacobian } from './softmaxJacobian.ts'

const logits = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 10 })

describe('the Jacobian of softmax', () => {
  it('is symmetric, and each of its columns sums to 0', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const rows = softmaxJacobian(z)
        for (const [l, row] of rows.entries())
          for (const [j, entry] of row.entries()) expect(entry).toBeCloseTo(rows[j]?.[l] ?? Number.NaN, 15)
        for (const j of z.keys())
          expect(rows.reduce((total, row) => total + (row[j] ?? Number.NaN), 0)).toBeCloseTo(0, 14)
      }),
    )
  })

  it('is how softmax changes', () => {
    const h = 1e-6
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2, maxLength: 6 }),
        (z) => {
          const rows = softmaxJacobian(z)
          for (const [j, zj] of z.entries()) {
            const [up, down] = [softmax(z.with(j, zj + h)), softmax(z.with(j, zj - h))]
            for (const [l, row] of rows.entries())
              expect(row[j]).toBeCloseTo(((up[l] ?? Number.NaN) - (down[l] ?? Number.NaN)) / (2 * h), 8)
          }
        },
      ),
    )
  })

  it('keeps its digits where one class has nearly all', () => {
    const [first] = softmaxJacobian([40, 0])
    expect(first?.[0]).toBeCloseTo(Math.exp(-40), 30)
    expect((first?.[0] ?? 0) + (first?.[1] ?? 0)).toBe(0)
  })

  it('is −0 nowhere', () => {
    for (const entry of softmaxJacobian([800, 0]).flat()) expect(Object.is(entry, -0)).toBe(false)
  })

  it('refuses what has no softmax', () => {
    expect(() => softmaxJacobian([])).toThrow(/z/)
    expect(() => softmaxJacobian([Number.NaN, 0])).toThrow(/z/)
  })
})
