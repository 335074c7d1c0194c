import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'

/** What the figure shows at this state: the divergence, the class that pulls it down most, the divergence back. */
export function sentence(reader: Reader, measures: Measures): string {
  const { labels, p, base } = reader
  const { kl, klReverse, infiniteClass, shares } = measures
  if (infiniteClass !== null) {
    const name = labels[infiniteClass]
    return `q(${name}) is 0 where p(${name}) is ${formatNumber(p[infiniteClass] ?? 0)}: p/q has no bound there, and KL(P‖Q) is infinite. ${back(reader, measures)}`
  }
  if (kl === 0 && klReverse === 0)
    return 'Q equals P: every ratio is 1, every logarithm 0, and both divergences are 0.'
  const sum = `KL(P‖Q) = ${amount(kl, base)}`
  const least = Math.min(...shares)
  const most = labels[shares.indexOf(Math.max(...shares))]
  const pulled =
    least < 0
      ? `${most} adds most, ${labels[shares.indexOf(least)]} takes ${formatNumber(-least)} away`
      : `${most} adds most`
  return `The shares end at ${sum}: ${pulled}. ${back(reader, measures)}`
}

/** KL(Q‖P), and what makes it infinite. */
function back({ labels, p }: Reader, { q, klReverse }: Measures): string {
  if (klReverse < Infinity) return `The other way round, KL(Q‖P) is ${formatNumber(klReverse)}.`
  const name = labels[p.findIndex((x, i) => x === 0 && (q[i] ?? 0) > 0)]
  return `The other way round KL(Q‖P) is infinite, because p(${name}) is 0 where q(${name}) is not.`
}
