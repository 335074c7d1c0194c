import { lossGradient } from '../../math/lossGradient.ts'
import { clampLogit } from '../../state/logits.ts'

/** Factor of the gradient. The curvature of the loss in the logits is at most 1/2, so that no step below 4 raises it. */
export const STEP_SIZE = 1

/** How many steps the figure has room for. */
export const STEPS = 20

/**
 * Gradient descent on the logits of Q against the target P: z ← z − (softmax(z) − p), the gradient of the loss
 * in nats, within the ±50 that a reader's logits may have.
 * @param z K logits
 * @param p K probabilities
 * @returns STEPS + 1 vectors of logits, `z` the first
 */
export function descent(z: readonly number[], p: readonly number[]): readonly (readonly number[])[] {
  const path = [z]
  let now = z
  for (let step = 0; step < STEPS; step++) {
    const gradient = lossGradient(now, p)
    now = now.map((zi, i) => clampLogit(zi - STEP_SIZE * (gradient[i] ?? 0)))
    path.push(now)
  }
  return path
}
