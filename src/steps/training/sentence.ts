import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { oneStep } from './outcome.ts'
import { stepsTaken } from './trail.ts'

/** What the step does to the loss, in words. */
function said(before: number, after: number): string {
  const [a, b] = [formatNumber(before), formatNumber(after)]
  if (after < before) return `lowers the total loss from ${a} to ${b}`
  return after > before
    ? `raises the total loss from ${a} to ${b}: it is too long`
    : `leaves the total loss at ${a}`
}

/** The state of the figure in words: which step it is, what it does to the loss, the right answers and one weight. */
export function sentence(reader: Reader, _measures: Measures): string {
  const { labels, inputs, weights, eta, focus, feature } = reader
  const { before, next, after } = oneStep(reader)
  const m = focus ?? 0
  const weight = `The weight of ${labels[m]} for ${featureName(feature)} goes from ${formatNumber(weights[m]?.[feature] ?? 0)} to ${formatNumber(next[m]?.[feature] ?? 0)}`
  const right =
    before.right === after.right
      ? `${before.right} of ${inputs.length} answers are right before and after`
      : `Right answers go from ${before.right} to ${after.right} of ${inputs.length}`
  return `Step ${stepsTaken(reader) + 1}, with η = ${formatNumber(eta)}, ${said(before.total, after.total)}. ${right}. ${weight}.`
}
