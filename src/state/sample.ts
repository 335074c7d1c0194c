import type { Key } from './key.ts'
import { integer, vector } from './key.ts'

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
  const logits = vector({ min: -logitLimit, max: logitLimit })
  const truth = integer({ min: 0, max: 9 })
  const read = (text: string): Sample | undefined => {
    const [before = '', after = '', ...more] = text.split(':')
    const z = logits.read(before)
    const k = truth.read(after)
    return z && k !== undefined && k < z.length && more.length === 0 ? { z, k } : undefined
  }
  return {
    read(text) {
      const samples = text.split(';').map(read)
      const good = samples.filter((sample) => sample !== undefined)
      const alike = good.every(({ z }) => z.length === good[0]?.z.length)
      return good.length === samples.length && alike && good.length <= MAX_SAMPLES ? good : undefined
    },
    write: (samples) => samples.map(({ z, k }) => `${logits.write(z)}:${truth.write(k)}`).join(';'),
  }
}
