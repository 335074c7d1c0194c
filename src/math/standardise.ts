import { CompensatedSum } from './compensatedSum.ts'
import { checkMatrix, entry, row } from './matrix.ts'
import type { Matrix } from './vector.ts'

/**
 * An N × D matrix with each column moved to mean 0 and scaled to population deviation 1 (division by N).
 *
 * A column of equal entries has no scale and becomes 0.
 * @throws TypeError or RangeError naming X
 */
export function standardise(X: Matrix): number[][] {
  checkMatrix(X, 'X')
  const N = X.length
  const out = Array.from({ length: N }, () => new Array<number>(row(X, 0).length).fill(0))
  for (let n = 0; n < row(X, 0).length; n++) {
    if (isConstant(X, n)) continue
    const mean = columnMean(X, n)
    let spread = 0
    for (let i = 0; i < N; i++) spread = Math.max(spread, Math.abs(entry(X, i, n) - mean))
    if (!Number.isFinite(spread)) throw new RangeError(`X is too large: column ${n} has no finite mean`)
    // in units of the spread no square overflows or vanishes
    const squares = new CompensatedSum()
    for (let i = 0; i < N; i++) squares.add(((entry(X, i, n) - mean) / spread) ** 2)
    const deviation = Math.sqrt(squares.value / N)
    for (const [i, z] of out.entries()) z[n] = (entry(X, i, n) - mean) / spread / deviation
  }
  return out
}

/** Asked of the entries themselves: the rounded mean of equal numbers may differ from them. */
function isConstant(X: Matrix, n: number): boolean {
  for (let i = 1; i < X.length; i++) if (entry(X, i, n) !== entry(X, 0, n)) return false
  return true
}

function columnMean(X: Matrix, n: number): number {
  const sum = new CompensatedSum()
  for (let i = 0; i < X.length; i++) sum.add(entry(X, i, n))
  return sum.value / X.length
}
