import { CompensatedSum } from './compensatedSum.ts'
import { softmax } from './softmax.ts'
import {
  checkLabelSmoothing,
  checkTarget,
  type LabelSmoothing,
  type Target,
  targetProbability,
} from './target.ts'
import { at, type Vector } from './vector.ts'

/**
 * Gradient of the loss by its K logits: ∂L/∂z_j = (Σ y) softmax(z)_j − y_j.
 *
 * Its entries sum to 0. Finite also where the loss is +∞.
 * @throws TypeError or RangeError naming z, target or labelSmoothing
 * Source: C. Bishop, Pattern Recognition and Machine Learning, 4.3.4
 */
export function lossGradient(
  z: Vector,
  target: Target,
  { labelSmoothing = 0 }: LabelSmoothing = {},
): number[] {
  const out = softmax(z)
  const K = out.length
  checkTarget(target, K, 'target')
  checkLabelSmoothing(labelSmoothing)
  const total = new CompensatedSum()
  for (let i = 0; i < K; i++) total.add(targetProbability(target, i, K, labelSmoothing))
  const others = new CompensatedSum()
  let agreed = -1
  for (let i = 0; i < K; i++) {
    const prediction = at(out, i)
    const y = targetProbability(target, i, K, labelSmoothing)
    if (prediction + y > 1) {
      agreed = i
    } else {
      const residual = total.value * prediction - y
      out[i] = residual
      others.add(residual)
    }
  }
  // Where prediction and target agree, at one class at most, their difference cancels; the others sum to it.
  if (agreed >= 0) out[agreed] = 0 - others.value
  return out
}
