import type { Key } from './key.ts'
import { labelledRows } from './labelledRows.ts'

/** One sample of a batch: its logits, one a class, and its true class. */
export interface Sample {
  readonly z: readonly number[]
  readonly k: number
}

export const MIN_SAMPLES = 1
export const MAX_SAMPLES = 8

/**
 * The batch in a link: samples separated by `;`, each its logits, `:` and its true class counting from 0. All have
 * the same number of classes, and each true class is one of them.
 */
export function samplesKey(logitLimit: number): Key<readonly Sample[]> {
  const rows = labelledRows({ min: -logitLimit, max: logitLimit }, MAX_SAMPLES)
  return {
    read(text) {
      const samples = rows.read(text)?.map(({ row, k }) => ({ z: row, k }))
      return samples?.every(({ z, k }) => k < z.length) ? samples : undefined
    },
    write: (samples) => rows.write(samples.map(({ z, k }) => ({ row: z, k }))),
  }
}
