import { MAX_CLASSES, MIN_CLASSES } from './classes.ts'
import { ENTRY_LIMIT, MAX_FEATURES } from './input.ts'
import type { Key } from './key.ts'
import { vector } from './key.ts'

/** The weights of a linear classifier, C × D: a class a row, a feature a column. */
export type Weights = readonly (readonly number[])[]

const row = vector({ min: -ENTRY_LIMIT, max: ENTRY_LIMIT })

/** The weights in a link: rows separated by `;`, all of one length. */
export const weightsKey: Key<Weights> = {
  read(text) {
    const rows = text.split(';').map(row.read)
    const good = rows.filter((one) => one !== undefined)
    const features = good[0]?.length ?? 0
    const fits = good.length === rows.length && good.length >= MIN_CLASSES && good.length <= MAX_CLASSES
    return fits && features <= MAX_FEATURES && good.every((one) => one.length === features) ? good : undefined
  },
  write: (weights) => weights.map(row.write).join(';'),
}

/** One weight set, clamped to ±100. A value that is no number, or an entry that there is not, changes nothing. */
export function setWeight(weights: Weights, j: number, n: number, value: number): Weights {
  const entries = weights[j]
  if (!entries || !(n in entries) || Number.isNaN(value)) return weights
  return weights.with(j, entries.with(n, Math.min(ENTRY_LIMIT, Math.max(-ENTRY_LIMIT, value))))
}
