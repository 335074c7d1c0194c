import { MAX_CLASSES, MIN_CLASSES } from './classes.ts'
import { ENTRY_LIMIT, MAX_FEATURES } from './input.ts'
import { type Key, vector } from './key.ts'
import type { Weights } from './weights.ts'

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
