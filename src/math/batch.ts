import { CompensatedSum } from './compensatedSum.ts'
import { loss } from './loss.ts'
import { lossGradient } from './lossGradient.ts'
import { checkMatrix, entry, row } from './matrix.ts'
import { penalty } from './penalty.ts'
import { checkTarget, type Target } from './target.ts'
import { at, type Matrix, type Vector } from './vector.ts'

/** Whether the data part of the objective is the sum of the losses or their mean. */
export type Reduction = 'sum' | 'mean'

/** The samples and what they should have been; with the penalty, all of the objective but its weights. */
export interface Objective {
  /** N × D: one sample a row, D features. */
  readonly X: Matrix
  /** N class indices, or N × C probabilities. */
  readonly y: ArrayLike<Target>
  /** Strength λ ≥ 0 of the penalty. */
  readonly lambda: number
  readonly reduction: Reduction
}

export interface Batch extends Objective {
  /** C × D: one class a row, no bias. */
  readonly W: Matrix
}

export interface BatchLoss {
  /** N × C: f = W x. */
  readonly logits: number[][]
  /** N losses, in nats. */
  readonly losses: number[]
  /** Σ L_i, or Σ L_i / N. */
  readonly dataLoss: number
  /** (λ/2) Σ W². */
  readonly regLoss: number
  /** dataLoss + regLoss. */
  readonly total: number
  /** C × D: gradient of the total by the weights. */
  readonly gradW: number[][]
}

/**
 * The objective of a linear softmax classifier on N samples, and its gradient by the weights.
 *
 * Sum form: Σ L_i + (λ/2) Σ W², gradient Σ (ŷ − y) xᵀ + λ W. The mean form divides the data part alone by N,
 * so that λ of the sum form is N times λ of the mean form. L_i = loss(W x_i, y_i).
 * @throws TypeError or RangeError naming W, X, y, lambda or reduction
 * Source: C. Bishop, Pattern Recognition and Machine Learning, 4.3.4 and 5.5
 */
export function batch({ W, X, y, lambda, reduction }: Batch): BatchLoss {
  checkMatrix(W, 'W')
  checkObjective({ X, y, lambda, reduction }, W.length)
  const D = row(X, 0).length
  if (row(W, 0).length !== D) {
    throw new RangeError(`W has ${row(W, 0).length} columns where X has ${D}`)
  }
  const N = X.length
  const logits: number[][] = []
  const losses: number[] = []
  const residuals: number[][] = []
  for (let i = 0; i < N; i++) {
    const z = timesVector(W, row(X, i))
    const target = y[i] ?? Number.NaN
    logits.push(z)
    losses.push(loss(z, target))
    residuals.push(lossGradient(z, target))
  }
  const divisor = reduction === 'mean' ? N : 1
  const dataLoss = sumOf(losses) / divisor
  const regLoss = penalty(W, lambda)
  return {
    logits,
    losses,
    dataLoss,
    regLoss,
    total: dataLoss + regLoss,
    gradW: gradientByWeights({ W, X, residuals, lambda, divisor }),
  }
}

/** Refuses samples, targets, penalty or reduction that C classes cannot be fitted to. */
export function checkObjective({ X, y, lambda, reduction }: Objective, C: number): void {
  checkMatrix(X, 'X')
  if (typeof y !== 'object' || y === null) throw new TypeError('y must be an array')
  if (y.length !== X.length) throw new RangeError(`y has ${y.length} entries where X has ${X.length} rows`)
  for (let i = 0; i < y.length; i++) checkTarget(y[i] ?? Number.NaN, C, `y[${i}]`)
  if (!(lambda >= 0 && lambda < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`lambda must not be negative and must be finite, but is ${lambda}`)
  }
  if (reduction !== 'sum' && reduction !== 'mean') {
    throw new RangeError(`reduction must be 'sum' or 'mean', but is ${String(reduction)}`)
  }
}

function timesVector(W: Matrix, x: Vector): number[] {
  const out: number[] = []
  for (let j = 0; j < W.length; j++) {
    const w = row(W, j)
    const sum = new CompensatedSum()
    for (let n = 0; n < x.length; n++) sum.addProduct(at(w, n), at(x, n))
    if (!Number.isFinite(sum.value)) throw new RangeError('W and X are too large: a logit is not finite')
    out.push(sum.value)
  }
  return out
}

function sumOf(v: Vector): number {
  const sum = new CompensatedSum()
  for (let i = 0; i < v.length; i++) sum.add(at(v, i))
  return sum.value
}

interface Residuals {
  readonly W: Matrix
  readonly X: Matrix
  readonly residuals: Matrix
  readonly lambda: number
  readonly divisor: number
}

function gradientByWeights({ W, X, residuals, lambda, divisor }: Residuals): number[][] {
  const D = row(X, 0).length
  const gradW: number[][] = []
  for (let j = 0; j < W.length; j++) {
    const g: number[] = []
    for (let n = 0; n < D; n++) {
      const sum = new CompensatedSum()
      for (let i = 0; i < X.length; i++) sum.add(entry(residuals, i, j) * entry(X, i, n))
      g.push(sum.value / divisor + lambda * entry(W, j, n))
    }
    gradW.push(g)
  }
  return gradW
}
