import { argmax } from '../../math/argmax.ts'
import { batch } from '../../math/batch.ts'
import { rowsOf, startOf } from './course.ts'
import type { Setup } from './setup.ts'

/** What a classifier makes of the samples as they are now. */
export interface Moment {
  readonly W: readonly (readonly number[])[]
  readonly gradW: readonly (readonly number[])[]
  readonly dataLoss: number
  readonly regLoss: number
  readonly total: number
  readonly norm: number
  /** The class with the greatest logit, the first of equals, for each sample. */
  readonly predicted: readonly number[]
  readonly correct: number
  /** C × C: true class by predicted class. */
  readonly confusion: readonly (readonly number[])[]
}

/** @param flat weights row by row; those of the start unless given */
export function momentOf(setup: Setup, flat: Float64Array | undefined): Moment {
  const W = flat ? rowsOf(flat, setup.C) : startOf(setup)
  const { logits, dataLoss, regLoss, total, gradW } = batch({ ...setup, W })
  const predicted = logits.map(argmax)
  const confusion = Array.from({ length: setup.C }, () => new Array<number>(setup.C).fill(0))
  for (const [i, j] of predicted.entries()) {
    const row = confusion[setup.y[i] ?? 0]
    if (row) row[j] = (row[j] ?? 0) + 1
  }
  return {
    W,
    gradW,
    dataLoss,
    regLoss,
    total,
    norm: Math.hypot(...W.flat()),
    predicted,
    correct: confusion.reduce((sum, row, k) => sum + (row[k] ?? 0), 0),
    confusion,
  }
}
