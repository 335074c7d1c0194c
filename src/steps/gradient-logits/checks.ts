import type { Binding } from '../../expression/environment.ts'
import { checkGradient, THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import { j } from '../../expression/indices.ts'
import type { Index } from '../../expression/tree.ts'
import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { claim as printed } from './derivation.ts'

/** The gradient by each logit, as it is claimed, against the derivative of the printed loss for this label. */
export function checks(
  { labels, p, model }: Pick<Reader, 'labels' | 'p' | 'model'>,
  claim = printed,
): readonly CheckedEntry[] {
  const environment = {
    size: { class: labels.length },
    data: { z: modelLogits(model), y: p },
    base: Math.E,
  }
  return labels.map((name, at) => {
    const binding: Binding = new Map<Index, number>([[j, at]])
    return { name, checked: checkGradient(claim, environment, binding, THIRD_BY_LOGIT) }
  })
}
