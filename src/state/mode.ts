import { LOGIT_LIMIT, logitsOf } from './logits.ts'
import type { Model } from './model.ts'
import { modelProbabilities } from './model.ts'

/** A model, and what the reader must be told about how it came to be. */
export interface ModelChange {
  readonly model: Model
  readonly notice: string | null
}

function namesAt(indices: readonly number[], labels: readonly string[]): string {
  return indices.map((i) => labels[i]).join(', ')
}

/**
 * The same Q in the other form, as far as it has one: q = softmax(z), or z = log q. A probability that logits
 * within ±50 cannot reach, an exact 0 above all, becomes a tiny one, and the notice says so.
 */
export function switchMode(model: Model, kind: Model['kind'], labels: readonly string[]): ModelChange {
  if (model.kind === kind) return { model, notice: null }
  const q = modelProbabilities(model)
  if (kind === 'probabilities') return { model: { kind, q }, notice: null }
  const { z, clamped } = logitsOf(q)
  return {
    model: { kind, z },
    notice:
      clamped.length > 0
        ? `Logits reach no probability of 0: the logit of ${namesAt(clamped, labels)} is now −${LOGIT_LIMIT}.`
        : null,
  }
}

/**
 * A model that has exactly the probabilities q: in the mode asked for where it can, else (a 0, or what lies beyond
 * logits of ±50) in probabilities, and the notice says so.
 */
export function exactModel(
  q: readonly number[],
  kind: Model['kind'],
  labels: readonly string[],
): ModelChange {
  const probabilities: Model = { kind: 'probabilities', q }
  if (kind === 'probabilities') return { model: probabilities, notice: null }
  const { z, clamped } = logitsOf(q)
  if (clamped.length === 0) return { model: { kind, z }, notice: null }
  return {
    model: probabilities,
    notice: `Logits cannot make ${namesAt(clamped, labels)} this improbable: Q is set by probabilities now.`,
  }
}
