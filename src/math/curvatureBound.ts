import type { Objective } from './batch.ts'
import { CompensatedSum } from './compensatedSum.ts'
import { checkMatrix, entry, row } from './matrix.ts'

/**
 * A bound on the curvature of the objective of `batch` in its weights: L = ½ λ_max(XᵀX) + λ, the first term divided
 * by N in the mean form, with one sample a row of X (N × D).
 *
 * No second derivative of the objective, in any direction and at any weights, is above L: the Hessian by the weights is
 * Σ_i (diag(ŷ_i) − ŷ_i ŷ_iᵀ) ⊗ x_i x_iᵀ + λ I, and no eigenvalue of diag(ŷ) − ŷ ŷᵀ is above ½. So a step η ≤ 2/L of
 * gradient descent never raises the total. Labels, hard or soft, do not matter.
 *
 * λ_max is found by Jacobi's rotations, cyclic, until what is off the diagonal is at most 2⁻⁵² of the diagonal; the value
 * is Gershgorin's bound on the rotated matrix, so that what is left off the diagonal can only raise it. Rounding alone
 * is left: relative to L it is below 2⁻⁴⁰ up to D = 100.
 * @throws TypeError or RangeError naming X, lambda or reduction
 * Source: D. Böhning, Multinomial logistic regression algorithm, 1992; G. Golub, C. Van Loan, Matrix Computations, 8.5
 */
export function curvatureBound({
  X,
  lambda,
  reduction,
}: Pick<Objective, 'X' | 'lambda' | 'reduction'>): number {
  checkMatrix(X, 'X')
  if (!(lambda >= 0 && lambda < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`lambda must not be negative and must be finite, but is ${lambda}`)
  }
  if (reduction !== 'sum' && reduction !== 'mean') {
    throw new RangeError(`reduction must be 'sum' or 'mean', but is ${String(reduction)}`)
  }
  const largest = largestEigenvalue(gram(X))
  if (!Number.isFinite(largest)) throw new RangeError('X is too large: its squares are not finite')
  return largest / 2 / (reduction === 'mean' ? X.length : 1) + lambda
}

/** XᵀX: D × D, symmetric. */
function gram(X: Objective['X']): number[][] {
  const D = row(X, 0).length
  const out = Array.from({ length: D }, () => new Array<number>(D).fill(0))
  for (const [m, line] of out.entries())
    for (let n = 0; n < D; n++) {
      const sum = new CompensatedSum()
      for (let i = 0; i < X.length; i++) sum.addProduct(entry(X, i, m), entry(X, i, n))
      line[n] = sum.value
    }
  return out
}

/** Cyclic rotations converge quadratically: six to ten sweeps do for any D that is met. */
const SWEEPS = 60

/** The largest eigenvalue of a symmetric matrix, which is overwritten; from above, but for rounding. */
function largestEigenvalue(A: number[][]): number {
  const D = A.length
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (!(offDiagonal(A) > Number.EPSILON * trace(A))) break
    for (let m = 0; m < D; m++) for (let n = m + 1; n < D; n++) rotate(A, m, n)
  }
  let largest = 0
  for (const [m, line] of A.entries())
    largest = Math.max(
      largest,
      line.reduce((sum, value, n) => sum + (n === m ? value : Math.abs(value)), 0),
    )
  return Number.isFinite(trace(A)) ? largest : Number.POSITIVE_INFINITY
}

const trace = (A: number[][]) => A.reduce((sum, line, m) => sum + (line[m] ?? Number.NaN), 0)

const offDiagonal = (A: number[][]) =>
  A.reduce(
    (most, line, m) =>
      line.reduce((above, value, n) => (n === m ? above : Math.max(above, Math.abs(value))), most),
    0,
  )

/** One Jacobi rotation, which makes the entry at (m, n) zero. */
function rotate(A: number[][], m: number, n: number): void {
  const apq = entry(A, m, n)
  if (apq === 0) return
  const theta = (entry(A, n, n) - entry(A, m, m)) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (const line of A) {
    const p = line[m] ?? Number.NaN
    const q = line[n] ?? Number.NaN
    line[m] = c * p - s * q
    line[n] = s * p + c * q
  }
  const rowM = A[m] ?? []
  const rowN = A[n] ?? []
  for (let l = 0; l < A.length; l++) {
    const p = rowM[l] ?? Number.NaN
    const q = rowN[l] ?? Number.NaN
    rowM[l] = c * p - s * q
    rowN[l] = s * p + c * q
  }
  rowM[n] = 0
  rowN[m] = 0
}
