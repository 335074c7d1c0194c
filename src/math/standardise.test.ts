import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardise } from './standardise.ts'
import { matrix } from './testing/arbitrary.ts'

const column = (X: readonly (readonly number[])[], n: number) => X.map((x) => x[n] ?? Number.NaN)

describe('standardising', () => {
  it('gives every column mean 0 and mean square 1', () => {
    const varied = matrix(6, 2).filter((X) =>
      [0, 1].every((n) => Math.max(...column(X, n)) - Math.min(...column(X, n)) > 0.01),
    )
    fc.assert(
      fc.property(varied, fc.constantFrom(1, 1e-200, 1e200), (X, scale) => {
        const Z = standardise(X.map((x) => x.map((v) => v * scale)))
        for (const n of [0, 1]) {
          expect(column(Z, n).reduce((s, v) => s + v, 0) / 6).toBeCloseTo(0, 12)
          expect(column(Z, n).reduce((s, v) => s + v * v, 0) / 6).toBeCloseTo(1, 12)
        }
      }),
    )
  })

  it('divides by N, not by N − 1', () => {
    expect(standardise([[1], [3]])).toEqual([[-1], [1]])
  })

  it('makes a column of equal entries 0, also where their mean is rounded', () => {
    expect(
      standardise([
        [0.1, 1],
        [0.1, 2],
        [0.1, 3],
      ]).map((z) => z[0]),
    ).toEqual([0, 0, 0])
    expect(standardise([[7, 8]])).toEqual([[0, 0]])
  })

  it('is refused by name what is no matrix, or has no finite mean', () => {
    expect(() => standardise([])).toThrow(/\bX\b/)
    expect(() => standardise([[1], [Number.NaN]])).toThrow(/\bX\b/)
    expect(() => standardise([[1e308], [1.5e308]])).toThrow(/\bX\b/)
  })
})
