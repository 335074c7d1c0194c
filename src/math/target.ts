import { checkDistribution } from './distribution.ts'
import { at, checkVector, type Vector } from './vector.ts'

/** What a sample should have been: the index of its class, or K probabilities. */
export type Target = number | Vector

/** Smoothing ε replaces y by (1 − ε) y + ε/K; 0 if not given. */
export interface LabelSmoothing {
  readonly labelSmoothing?: number
}

/** @throws TypeError or RangeError naming the argument, unless it is a class index below K or K probabilities */
export function checkTarget(target: Target, K: number, name: string): void {
  if (typeof target === 'number') {
    if (!(Number.isInteger(target) && target >= 0 && target < K)) {
      throw new RangeError(`${name} must be a class index from 0 to ${K - 1}, but is ${target}`)
    }
    return
  }
  checkVector(target, name)
  if (target.length !== K) throw new RangeError(`${name} has ${target.length} entries for ${K} classes`)
  checkDistribution(target, name)
}

/** @throws RangeError naming labelSmoothing, unless it is between 0 and 1 */
export function checkLabelSmoothing(labelSmoothing: number): void {
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
    throw new RangeError(`labelSmoothing must be from 0 to 1, but is ${labelSmoothing}`)
  }
}

/** Probability y_i of class i of K in a checked target, smoothed. */
export function targetProbability(target: Target, i: number, K: number, labelSmoothing: number): number {
  const y = typeof target === 'number' ? (i === target ? 1 : 0) : at(target, i)
  return labelSmoothing === 0 ? y : (1 - labelSmoothing) * y + labelSmoothing / K
}
