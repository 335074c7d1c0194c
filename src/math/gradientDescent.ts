import { batch, checkObjective, type Objective } from './batch.ts'
import { countCorrect } from './countCorrect.ts'
import { checkStep, descentStep } from './descentStep.ts'
import { row } from './matrix.ts'

export interface Descent extends Objective {
  /** Number of classes. */
  readonly C: number
  /** Factor of the gradient in each step, > 0. */
  readonly step: number
  /** Number of steps. */
  readonly steps: number
}

export interface DescentResult {
  /** steps + 1 totals, in nats: the first at W = 0, the last after the last step. */
  readonly losses: number[]
  /** C × D: the weights after the last step. */
  readonly W: number[][]
  /** How many of the N samples have their greatest logit, the first of equals, at their class. */
  readonly correct: number
}

/**
 * Full-batch gradient descent of the linear softmax classifier from W = 0, without bias:
 * W ← W − step · gradW, `steps` times.
 *
 * The objective is convex in W; a small enough step lowers it every time, a step that makes weights or loss
 * overflow is refused.
 * @throws TypeError or RangeError naming X, y, C, lambda, reduction, step or steps
 */
export function gradientDescent({ X, y, C, lambda, reduction, step, steps }: Descent): DescentResult {
  if (!(Number.isSafeInteger(C) && C >= 1)) throw new RangeError(`C must be a positive integer, but is ${C}`)
  checkObjective({ X, y, lambda, reduction }, C)
  checkStep(step)
  if (!(Number.isSafeInteger(steps) && steps >= 0)) {
    throw new RangeError(`steps must be an integer, 0 or more, but is ${steps}`)
  }
  const D = row(X, 0).length
  let W = Array.from({ length: C }, () => new Array<number>(D).fill(0))
  let now = batch({ W, X, y, lambda, reduction })
  const losses = [now.total]
  for (let t = 0; t < steps; t++) {
    W = descentStep(W, now.gradW, step)
    now = batch({ W, X, y, lambda, reduction })
    if (!Number.isFinite(now.total)) throw new RangeError(`step ${step} is too large: the loss diverges`)
    losses.push(now.total)
  }
  return { losses, W, correct: countCorrect(now.logits, y) }
}
