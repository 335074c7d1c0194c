import { ENTRY_LIMIT, type Input, MAX_FEATURES } from './input.ts'
import type { Key } from './key.ts'
import { labelledRows } from './labelledRows.ts'
import { MAX_SAMPLES } from './sample.ts'

const rows = labelledRows({ min: -ENTRY_LIMIT, max: ENTRY_LIMIT }, MAX_SAMPLES)

/** The samples in a link: separated by `;`, each its features, `:` and its true class counting from 0. */
export const inputsKey: Key<readonly Input[]> = {
  read(text) {
    const inputs = rows.read(text)?.map(({ row, k }) => ({ x: row, k }))
    return inputs?.every(({ x }) => x.length <= MAX_FEATURES) ? inputs : undefined
  },
  write: (inputs) => rows.write(inputs.map(({ x, k }) => ({ row: x, k }))),
}
