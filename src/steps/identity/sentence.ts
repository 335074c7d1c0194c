import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { impossible, list, roundedNote } from '../words.ts'

/** What the figure shows at this state: what is needed, what is paid, and on which classes. */
export function sentence(reader: Reader, measures: Measures): string {
  return [paid(reader, measures), ...impossible(reader)].join(' ')
}

function paid(reader: Reader, { entropy, crossEntropy, kl, shares, q, infiniteClass }: Measures): string {
  const { labels, p, base } = reader
  if (infiniteClass !== null) {
    const name = labels[infiniteClass]
    return `q(${name}) is 0, yet p(${name}) is ${formatNumber(p[infiniteClass] ?? 0)}: the model rules out what can happen. H(P,Q) and KL(P‖Q) are infinite.`
  }
  if (kl === 0)
    return `Q equals P: the model pays H(P) = ${amount(entropy, base)} on average, and no more than needed.`
  const over = labels.filter((_, i) => (shares[i] ?? 0) > 0)
  const under = labels.filter((_, i) => (p[i] ?? 0) > 0 && (q[i] ?? 0) > (p[i] ?? 0))
  const cost = `The model pays ${amount(crossEntropy, base)} on average where ${formatNumber(entropy)} would do: ${formatNumber(kl)} more than needed${roundedNote([entropy, kl], crossEntropy)}.`
  return `${cost} It overpays on ${list(over)}${under.length > 0 ? ` and saves on ${list(under)}` : ''}.`
}
