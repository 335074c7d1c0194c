import { formatNumber } from '../../expression/number.ts'
import { baseNumber } from '../../state/base.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { impossible } from '../words.ts'

/** What the figure shows at this state: the average surprise, and how far it is from the largest. */
export function sentence(reader: Reader, measures: Measures): string {
  return [average(reader, measures), ...impossible(reader)].join(' ')
}

function average({ labels, p, base }: Reader, { entropy }: Measures): string {
  const sure = p.indexOf(1)
  if (sure >= 0) return `P is sure of ${labels[sure]}: nothing can surprise, and H(P) is 0.`
  const count = labels.length
  const most = Math.log(count) / Math.log(baseNumber(base))
  if (p.every((x) => x === 1 / count))
    return `${count === 2 ? 'Both' : `All ${count}`} are equally likely: H(P) = log ${count} = ${amount(most, base)}, the most that ${count} classes can have.`
  return `Each draw from P carries ${amount(entropy, base)} on average. If ${count === 2 ? 'both' : `all ${count}`} were equally likely it would be log ${count} = ${formatNumber(most)}.`
}
