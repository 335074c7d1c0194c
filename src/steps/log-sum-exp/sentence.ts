import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { distance } from './distance.ts'
import { floats } from './floats.ts'
import { risen } from './rise.ts'

/** A number as the page shows it; where a program has none, the word that it prints. */
const printed = (value: number) => (Number.isFinite(value) ? formatNumber(value) : String(value))

/** How far LSE lies above the largest logit and above the true class's. */
function onTheLine(reader: Reader): string {
  const { labels } = reader
  const now = distance(reader)
  const { z, k, logSumExp, loss } = now
  const low = Math.max(...z)
  const name = labels[k] ?? ''
  const top = labels[z.indexOf(low)] ?? ''
  const count = labels.length
  if (z.every((entry) => entry === low))
    return `All ${count} logits are ${formatNumber(low)}: LSE is as far above them as it can be, by log ${count} = ${formatNumber(Math.log(count))}, and that is the loss.`
  if (loss === 0)
    return `z(${name}) is so far above all other logits that the loss is not 0 and yet below the smallest number that float64 holds.`
  return low === z[k]
    ? `The true class, ${name}, has the largest logit, ${formatNumber(low)}. LSE is ${formatNumber(logSumExp)}, and what it is above z(${name}) is the loss: ${formatNumber(loss)} nats. It is never 0.`
    : `LSE is ${formatNumber(logSumExp)}, above the largest logit, z(${top}) = ${formatNumber(low)}. The true class is ${name}, at ${formatNumber(z[k] ?? 0)}: from there up to LSE it is ${formatNumber(loss)} nats, and that is the loss.`
}

/** What becomes of the loss in floating point once a logit runs. */
function inFloatingPoint(reader: Reader): string {
  const { z, at, to } = risen(reader)
  if (to === null) return ''
  const written = floats(z, distance(reader).k)[1] ?? []
  const values = written.map(({ value, format }) => `${printed(value)} in ${format.name}`)
  return ` In floating point, with z(${reader.labels[at]}) run to ${formatNumber(to)}, log-sum-exp as written gives ${values.join(' and ')}.`
}

/** What the figure shows at this state. */
export const sentence = (reader: Reader, _: Measures): string => onTheLine(reader) + inFloatingPoint(reader)
