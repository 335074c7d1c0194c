import type { Key } from './key.ts'
import { labelledRows } from './labelledRows.ts'
import { MAX_SAMPLES } from './sample.ts'

/** One sample as a linear classifier sees it: its features, and its true class. */
export interface Input {
  readonly x: readonly number[]
  readonly k: number
}

/** What a weight or a feature can be, either side of 0. */
export const ENTRY_LIMIT = 100
export const MIN_FEATURES = 2
export const MAX_FEATURES = 4

const rows = labelledRows({ min: -ENTRY_LIMIT, max: ENTRY_LIMIT }, MAX_SAMPLES)

/** The samples in a link: separated by `;`, each its features, `:` and its true class counting from 0. */
export const inputsKey: Key<readonly Input[]> = {
  read(text) {
    const inputs = rows.read(text)?.map(({ row, k }) => ({ x: row, k }))
    return inputs?.every(({ x }) => x.length <= MAX_FEATURES) ? inputs : undefined
  },
  write: (inputs) => rows.write(inputs.map(({ x, k }) => ({ row: x, k }))),
}
