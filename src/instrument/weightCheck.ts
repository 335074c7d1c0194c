import type { Binding, Environment } from '../expression/environment.ts'
import {
  checkGradient,
  type GradientCheck,
  type GradientClaim,
  THIRD_BY_LOGIT,
} from '../expression/gradientCheck.ts'
import { m, n } from '../expression/indices.ts'
import type { Reduction } from '../math/batch.ts'

/** The samples that a gradient by the weights is of. */
interface Samples {
  /** N × D: a sample a row. */
  readonly X: readonly (readonly number[])[]
  readonly reduction: Reduction
}

/** The weight W_mn at which a claim is checked. */
interface Weight {
  readonly row: number
  readonly column: number
}

/**
 * The check of a gradient by the weights at one of them. A weight moves one score of each sample, by x times as much:
 * the third derivative of the losses is at most Σ|x|³ times that by a score, over N in the mean, and the penalty, a
 * square, has none.
 */
export function weightCheck(
  claim: GradientClaim,
  environment: Environment,
  { X, reduction }: Samples,
  { row, column }: Weight,
  others: Binding = new Map(),
): GradientCheck {
  const cubes = X.reduce((total, x) => total + Math.abs(x[column] ?? 0) ** 3, 0)
  const third = (THIRD_BY_LOGIT * cubes) / (reduction === 'mean' ? X.length : 1)
  return checkGradient(claim, environment, new Map(others).set(m, row).set(n, column), third)
}
