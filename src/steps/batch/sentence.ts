import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { bridge } from './bridge.ts'
import { totals } from './totals.ts'

/** What the figure shows at this state: the batch's two totals, and who pays most or what they have in common. */
export function sentence(reader: Reader, _measures: Measures): string {
  const { labels, samples, reduction } = reader
  const { losses, sum, mean } = totals(samples)
  const costs = `cost ${formatNumber(sum)} nats together and ${formatNumber(mean)} on average`
  if (samples.length === 1)
    return `One sample: sum and mean are both its own loss, ${formatNumber(mean)} nats. Add another, and they part.`
  const { shared } = bridge(reader)
  if (shared)
    return `${samples.length} samples with the same logits ${costs}. That average is the cross-entropy H(P̂,ŷ) of their labels and the model.`
  const most = losses.reduce((top, value, i) => (value > (losses[top] ?? 0) ? i : top), 0)
  const name = labels[samples[most]?.k ?? 0]
  return `${samples.length} samples ${costs}. Sample ${most + 1}, a case of ${name}, costs the most: ${formatNumber(losses[most] ?? 0)}. The derivation uses the ${reduction}.`
}
