import { ENTRY_LIMIT } from './input.ts'

/** The weights of a linear classifier, C × D: a class a row, a feature a column. */
export type Weights = readonly (readonly number[])[]

/** One weight set, clamped to ±100. A value that is no number, or an entry that there is not, changes nothing. */
export function setWeight(weights: Weights, j: number, n: number, value: number): Weights {
  const entries = weights[j]
  if (!entries || !(n in entries) || Number.isNaN(value)) return weights
  return weights.with(j, entries.with(n, Math.min(ENTRY_LIMIT, Math.max(-ENTRY_LIMIT, value))))
}
