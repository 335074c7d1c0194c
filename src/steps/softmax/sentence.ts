import { formatExp, formatNumber } from '../../expression/number.ts'
import { argmax } from '../../math/argmax.ts'
import type { Reader } from '../../state/reader.ts'
import { list } from '../words.ts'
import { count } from './count.ts'
import { shiftOf, viewOf } from './keys.ts'
import { NAMED, type Ranking, rankingOf } from './ranking.ts'
import { type Stages, stagesOf } from './stages.ts'

function ofMany({ size, top, share, q }: Ranking): string {
  const [first] = top
  return `Of ${count(size)} classes, ${first?.name} comes first with ${formatNumber(first?.q ?? 0)}, and the first ${NAMED} hold ${formatNumber(share)} together. If all were alike, each would have ${formatNumber(1 / q.length)}.`
}

/** The classes that share the largest logit, by name. */
const largest = (labels: readonly string[], z: readonly number[]) =>
  labels.filter((_, j) => z[j] === z[argmax(z)])

function heated({ labels, temperature }: Reader, { z, logQ }: Stages): string {
  const first = largest(labels, z)
  const each = formatExp(logQ[argmax(z)] ?? 0)
  const at = `Every logit is divided by T = ${formatNumber(temperature)}`
  const now = `${list(first)} ${first.length > 1 ? 'have' : 'has'} ${each}${first.length > 1 ? ' each' : ''}`
  return temperature < 1
    ? `${at}, which stretches their differences: ${now}. As T nears 0, ${list(first)} would ${first.length > 1 ? 'share' : 'take'} all.`
    : `${at}, which shrinks their differences: ${now}. As T grows, each class nears 1/${labels.length}.`
}

/** What the figure shows at this state: what a shift leaves, what a temperature does, else one class's way. */
export function sentence(reader: Reader): string {
  const ranking = rankingOf(reader, viewOf(reader))
  if (ranking) return ofMany(ranking)
  const { labels, temperature, focus } = reader
  const stages = stagesOf(reader)
  const { logits, logSum, logQ } = stages
  const shift = shiftOf(reader)
  const at = focus ?? 0
  const name = labels[at]
  if (shift !== 0)
    return `${temperature === 1 ? '' : `Every logit is divided by T = ${formatNumber(temperature)}. `}Adding ${formatNumber(shift)} to every logit multiplies every exponential, and so their sum, by ${formatExp(shift)}. The factor cancels in the ratio: no probability moves, and ${name} keeps ${formatExp(logQ[at] ?? 0)}.`
  if (temperature !== 1) return heated(reader, stages)
  const z = formatNumber(logits[at] ?? 0)
  return `Logits may be any numbers. Their exponentials are above 0; divided by their sum they are probabilities, in the same order. For ${name}, e to the power of ${z} is ${formatExp(logits[at] ?? 0)}, and divided by the sum ${formatExp(logSum)} it is ${formatExp(logQ[at] ?? 0)}.`
}
