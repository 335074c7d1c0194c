import { softmax } from '../math/softmax.ts'

/**
 * The model Q as the reader holds it: logits z (Q = softmax(z), never an exact 0) or probabilities q
 * (sum 1, exact zeros allowed). Never both, so that neither can contradict the other.
 */
export type Model =
  | { readonly kind: 'logits'; readonly z: readonly number[] }
  | { readonly kind: 'probabilities'; readonly q: readonly number[] }

/** Q as probabilities: softmax(z), or q as it stands. */
export function modelProbabilities(model: Model): readonly number[] {
  return model.kind === 'logits' ? Array.from(softmax(model.z)) : model.q
}

/** The numbers that the model consists of, logits or probabilities. */
export function modelEntries(model: Model): readonly number[] {
  return model.kind === 'logits' ? model.z : model.q
}
