import { CompensatedSum } from './compensatedSum.ts'
import { belowTop, sumBelowTop, topLogit } from './logits.ts'
import {
  checkLabelSmoothing,
  checkTarget,
  type LabelSmoothing,
  type Target,
  targetProbability,
} from './target.ts'
import type { Vector } from './vector.ts'

/**
 * Cross-entropy loss L = −Σ y log softmax(z) of one sample with K logits, in nats.
 *
 * For a class index k it is log Σ exp(z) − z_k. With labelSmoothing ε, y is (1 − ε) y + ε/K.
 * L ≥ 0; +∞ only where y > 0 meets a logit of −∞.
 * @throws TypeError or RangeError naming z, target or labelSmoothing
 * Source: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 6.2.2.3; smoothing: C. Szegedy et al., 2016
 */
export function loss(z: Vector, target: Target, { labelSmoothing = 0 }: LabelSmoothing = {}): number {
  const top = topLogit(z, 'z')
  checkTarget(target, z.length, 'target')
  checkLabelSmoothing(labelSmoothing)
  const logTotal = Math.log1p(sumBelowTop(z, top, 1))
  const sum = new CompensatedSum()
  for (let i = 0; i < z.length; i++) {
    const y = targetProbability(target, i, z.length, labelSmoothing)
    if (y > 0) sum.add(y * (logTotal - belowTop(z, i, top, 1)))
  }
  return sum.value
}
