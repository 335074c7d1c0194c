import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { swapped } from '../kl/swapped.ts'

/** What the figure shows at this state: the average of the model's surprise, and the same with the roles exchanged. */
export function sentence(reader: Reader, measures: Measures): string {
  const { labels, p, base } = reader
  const { q, crossEntropy, infiniteClass, kl, klReverse } = measures
  const reverse = swapped(reader).crossEntropy
  if (infiniteClass !== null)
    return `p(${labels[infiniteClass]}) is ${formatNumber(p[infiniteClass] ?? 0)} and q(${labels[infiniteClass]}) is 0: infinite surprise, and H(P,Q) is infinite with it. The other way round, H(Q,P) is ${formatNumber(reverse)}.`
  const average = `H(P,Q) = ${amount(crossEntropy, base)}`
  if (kl === 0 && klReverse === 0)
    return `The model is right, and still pays ${average}: that is H(P). H(Q,P) is the same, as both are one distribution.`
  const impossible = p.findIndex((x, i) => x === 0 && (q[i] ?? 0) > 0)
  const why =
    impossible < 0 ? '' : `, because p(${labels[impossible]}) is 0 where q(${labels[impossible]}) is not`
  return `P decides what comes, Q what it costs: on average ${average}. ${costliest(reader, measures)} Exchanged, H(Q,P) = ${formatNumber(reverse)}${why}.`
}

/** The class that adds most to the average. */
function costliest({ labels, p }: Reader, { surprisalQ }: Measures): string {
  const parts = p.map((x, i) => (x > 0 ? x * (surprisalQ[i] ?? 0) : 0))
  const most = parts.indexOf(Math.max(...parts))
  return `Most comes from ${labels[most]}: ${formatNumber(parts[most] ?? 0)}.`
}
