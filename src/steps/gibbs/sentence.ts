import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { gapsOf } from './gaps.ts'

/** Alike to the last digits that a page shows. */
const ALIKE = 1e-9

/** What the figure shows at this state: where the points sit, and what their gaps add up to. */
export function sentence(reader: Reader, measures: Measures): string {
  const { labels, p, base } = reader
  const { entropy, kl, q, infiniteClass } = measures
  if (infiniteClass !== null) {
    const name = labels[infiniteClass]
    return `q(${name}) is 0, yet p(${name}) is ${formatNumber(p[infiniteClass] ?? 0)}: its point falls without end, its gap is infinite, and so is KL.`
  }
  if (kl === 0)
    return 'Every point sits at t = 1, where the curve touches the line. There is no gap, and KL is 0.'
  const { gaps, outside } = gapsOf(reader, measures)
  const widest = gaps.reduce((a, b) => (b.value > a.value ? b : a))
  const spent = outside > 0 ? `, and ${formatNumber(outside)} for what Q puts where P is 0` : ''
  const sum = `The gaps are never below 0. Weighted by p they come to KL = ${amount(kl, base)}, with ${formatNumber(widest.value)} from ${widest.name}, the most${spent}.`
  const even = q.every((qi) => Math.abs(qi - 1 / labels.length) < ALIKE)
  return even
    ? `${sum} Q is uniform, so KL is log ${labels.length} − H(P): H(P) = ${formatNumber(entropy)} cannot exceed log ${labels.length} = ${formatNumber(entropy + kl)}.`
    : sum
}
