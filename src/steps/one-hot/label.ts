import { logSoftmax } from '../../math/logSoftmax.ts'
import { softmax } from '../../math/softmax.ts'
import { baseNumber } from '../../state/base.ts'
import { isOneHot, oneHot } from '../../state/distribution.ts'
import { number, word } from '../../state/key.ts'
import { modelLogits } from '../../state/logits.ts'
import { type Measures, measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { CONVENTIONS, type Convention, smoothed } from './smoothing.ts'

export const LABELS = ['one-hot', 'soft'] as const

/** What a link says of the label beside p: whether it is one-hot, and how it is smoothed. */
export const keys = {
  label: word(LABELS),
  eps: number({ min: 0, max: 1 }),
  smoothing: word(CONVENTIONS),
}

interface LabelChoice {
  readonly kind: (typeof LABELS)[number]
  readonly epsilon: number
  readonly convention: Convention
}

/** What the reader has chosen. Unless told the label is what p is, one-hot or soft, without smoothing. */
export function choiceOf({ own, p }: Pick<Reader, 'own' | 'p'>): LabelChoice {
  const { label, eps, smoothing } = own
  return {
    kind: label === 'soft' || label === 'one-hot' ? label : isOneHot(p) ? 'one-hot' : 'soft',
    epsilon: typeof eps === 'number' ? eps : 0,
    convention: smoothing === 'others' ? 'others' : 'all',
  }
}

/** The last label of each p: a drag of ε goes through as many as there are, and p stays. */
const known = new WeakMap<readonly number[], LabelChoice & { readonly y: readonly number[] }>()

/** The label y: one-hot at the true class or soft as p is, then smoothed. The same object for the same choices. */
export function labelOf(reader: Pick<Reader, 'p' | 'own'>): readonly number[] {
  const { kind, epsilon, convention } = choiceOf(reader)
  const { p } = reader
  const last = known.get(p)
  if (last?.kind === kind && last.epsilon === epsilon && last.convention === convention) return last.y
  const y = smoothed(kind === 'soft' ? p : oneHot(trueClass(reader), p.length), epsilon, convention)
  known.set(p, { kind, epsilon, convention, y })
  return y
}

type OfLabel = Pick<Measures, 'q' | 'surprisalQ' | 'entropy' | 'crossEntropy' | 'kl'>

/**
 * H(y), KL(y‖ŷ) and L, the cross-entropy of both: the measures with the label as P, and ŷ from logits. A one-hot
 * label pays one surprisal, taken from the logits: where ŷ differs from 1 in no digit the loss is still not 0.
 */
export function labelMeasures(reader: Pick<Reader, 'p' | 'own' | 'model' | 'base'>): OfLabel {
  const { model, base } = reader
  const z = modelLogits(model)
  const y = labelOf(reader)
  const now = measures({ p: y, model: model.kind === 'logits' ? model : { kind: 'logits', z }, base })
  const k = y.indexOf(1)
  if (k < 0) return now
  const surprisalQ = logSoftmax(z).map((log) => (0 - log) / Math.log(baseNumber(base)))
  const loss = surprisalQ[k] ?? Number.NaN
  return { q: softmax(z), surprisalQ, entropy: 0, crossEntropy: loss, kl: loss }
}
