import { formatNumber, formatSigned } from '../../expression/number.ts'
import { isOneHot } from '../../state/distribution.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { list } from '../words.ts'
import { gradientOf } from './gradient.ts'

/** So many entries can be named one by one. */
const FEW = 4

/** The gradient in words: each entry, or the two ends where there are many. */
export function entries({ labels }: Pick<Reader, 'labels'>, residuals: readonly number[]): string {
  const named = labels.map((name, j) => ({ name, value: residuals[j] ?? 0 }))
  const text = ({ name, value }: (typeof named)[number]) => `${name} ${formatSigned(value)}`
  if (named.length <= FEW) return list(named.map(text))
  const sorted = named.toSorted((a, b) => a.value - b.value)
  return [sorted.at(0), sorted.at(-1)].flatMap((end) => (end ? [text(end)] : [])).join(' to ')
}

/** The state of the figure in words: the label, the gradient, and what a step against it does. */
export function sentence(reader: Reader): string {
  const { labels, p } = reader
  const { residuals, sum } = gradientOf(reader)
  const label = isOneHot(p)
    ? `The label is one-hot at ${labels[trueClass(reader)]}.`
    : 'The label is soft: the last line, which needs a one-hot one, no longer holds for every class.'
  if (residuals.every((residual) => residual === 0))
    return `${label} Label and model agree in every class: the gradient is 0.`
  const raised = labels.filter((_, j) => (residuals[j] ?? 0) < 0)
  const up =
    raised.length > FEW
      ? `${raised.length} logits`
      : `the logit${raised.length > 1 ? 's' : ''} of ${list(raised)}`
  return `${label} The gradient by the logits is ${entries(reader, residuals)}; all ${labels.length} entries add up to ${formatNumber(sum)}. A step against it raises ${up}, where the model gives less than the label asks, and lowers ${residuals.includes(0) ? 'those where it gives more' : 'the others'}.`
}
