import { CompensatedSum } from '../../math/compensatedSum.ts'
import { loss } from '../../math/loss.ts'
import type { Sample } from '../../state/sample.ts'

/** What a batch costs, in nats. */
export interface Totals {
  /** The loss of each sample. */
  readonly losses: readonly number[]
  readonly sum: number
  readonly mean: number
}

/** L_i = loss(z_i, k_i) of each sample, their sum and their mean. */
export function totals(samples: readonly Sample[]): Totals {
  const losses = samples.map(({ z, k }) => loss(z, k))
  const all = new CompensatedSum()
  for (const one of losses) all.add(one)
  return { losses, sum: all.value, mean: all.value / losses.length }
}
