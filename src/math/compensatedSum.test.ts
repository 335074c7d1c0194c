import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompensatedSum } from './compensatedSum.ts'

function sum(...v: number[]): number {
  const s = new CompensatedSum()
  for (const x of v) s.add(x)
  return s.value
}

describe('a compensated sum', () => {
  it('keeps what a plain sum drops', () => {
    expect(sum(1, 1e-17, -1)).toBe(1e-17)
    expect(sum(1e-17, 1, -1)).toBe(1e-17)
    expect(sum(...new Array(10).fill(0.1))).toBe(1)
  })

  it('is the sum of integers, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (v) => {
        expect(sum(...v)).toBe(Number(v.reduce((a, x) => a + BigInt(x), 0n)))
      }),
    )
  })

  it('of products is rounded once', () => {
    const s = new CompensatedSum()
    s.addProduct(1 + 2 ** -30, 1 + 2 ** -30)
    s.add(-1)
    s.add(-(2 ** -29))
    expect(s.value).toBe(2 ** -60)
  })

  it('of products too large to split is still their sum', () => {
    const s = new CompensatedSum()
    s.addProduct(1e300, 2)
    expect(s.value).toBe(2e300)
  })

  it('is infinite with an infinity, and NaN with both', () => {
    const infinity = Number.POSITIVE_INFINITY
    expect(sum(1, infinity, 1)).toBe(infinity)
    expect(sum(-infinity, 1)).toBe(-infinity)
    expect(sum(infinity, -infinity)).toBeNaN()
    expect(sum(1e308, 1e308)).toBe(infinity)
  })

  it('of nothing is 0', () => {
    expect(sum()).toBe(0)
  })
})
