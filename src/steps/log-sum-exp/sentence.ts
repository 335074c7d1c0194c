import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { boundsOf, distance } from './distance.ts'

/** What the figure shows at this state: how far LSE lies above the largest logit and above the true class's. */
export function sentence(reader: Reader, _: Measures): string {
  const { labels } = reader
  const now = distance(reader)
  const { z, k, logSumExp, loss } = now
  const { low } = boundsOf(now)
  const name = labels[k] ?? ''
  const top = labels[z.indexOf(low)] ?? ''
  const count = labels.length
  if (z.every((entry) => entry === low))
    return `All ${count} logits are ${formatNumber(low)}: LSE is as far above them as it can be, by log ${count} = ${formatNumber(Math.log(count))}, and that is the loss.`
  if (loss === 0)
    return `z(${name}) is so far above all other logits that the loss is not 0 and yet below the smallest number that float64 holds.`
  return low === z[k]
    ? `${name}, the true class, has the largest logit, ${formatNumber(low)}. LSE is ${formatNumber(logSumExp)}, and what it is above z(${name}) is the loss: ${formatNumber(loss)} nats. It is never 0.`
    : `LSE is ${formatNumber(logSumExp)}, above the largest logit, z(${top}) = ${formatNumber(low)}. The true class is ${name}, at ${formatNumber(z[k] ?? 0)}: from there up to LSE it is ${formatNumber(loss)} nats, and that is the loss.`
}
