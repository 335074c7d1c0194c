import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { list, roundedNote } from '../words.ts'

/** What the figure shows at this state: the loss, its floor, and how much of it a better model could save. */
export function sentence(reader: Reader, measures: Measures): string {
  const { labels, p, base, model } = reader
  const { entropy, crossEntropy, kl, infiniteClass } = measures
  const floor = amount(entropy, base)
  if (infiniteClass !== null)
    return `q(${labels[infiniteClass]}) is 0, yet p(${labels[infiniteClass]}) is ${formatNumber(p[infiniteClass] ?? 0)}: the loss is infinite. The floor is still H(P) = ${floor}.`
  if (kl === 0)
    return `Q equals P, and the loss is H(P) = ${floor}. That is as low as it gets, and ${entropy === 0 ? 'here it is 0' : 'it is not 0'}.`
  const now = `The loss is ${amount(crossEntropy, base)}. H(P) = ${floor} of it no model can remove; the other ${formatNumber(kl)}${roundedNote([entropy, kl], crossEntropy) && ' (rounded)'} is KL, and a better Q can remove it.`
  const zeros = labels.filter((_, i) => p[i] === 0)
  return zeros.length > 0 && model.kind === 'logits'
    ? `${now} P gives ${list(zeros)} 0, which no softmax of finite logits does: the floor is approached, never reached.`
    : now
}
