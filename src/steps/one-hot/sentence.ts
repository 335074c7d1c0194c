import { formatNumber } from '../../expression/number.ts'
import { isOneHot } from '../../state/distribution.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { unitName } from '../../state/unit.ts'
import { choiceOf, labelMeasures, labelOf } from './label.ts'

/** What the figure shows at this state: the one term that is left of the sum, or what a soft label adds. */
export function sentence(reader: Reader): string {
  const { labels, base } = reader
  const { entropy, crossEntropy, kl, surprisalQ } = labelMeasures(reader)
  const y = labelOf(reader)
  const unit = unitName(base)
  const k = trueClass(reader)
  const name = labels[k]
  if (isOneHot(y)) {
    const at = y.indexOf(1)
    return `The label is one-hot: every term but that of ${labels[at]} is multiplied by 0. The loss is −log ŷ(${labels[at]}) = ${formatNumber(crossEntropy)} ${unit}, and since H(y) is 0, all of it is KL.`
  }
  const what = choiceOf(reader).kind === 'soft' ? 'soft' : 'smoothed'
  return `The label is ${what}: H(y) is ${formatNumber(entropy)} and KL ${formatNumber(kl)}, together L = ${formatNumber(crossEntropy)} ${unit}, not −log ŷ(${name}) = ${formatNumber(surprisalQ[k] ?? 0)}. The two lines that need a one-hot label no longer hold: a red ✗ marks them.`
}
