import { argmax } from './argmax.ts'
import { row } from './matrix.ts'
import type { Target } from './target.ts'
import type { Matrix } from './vector.ts'

/**
 * How many of the N rows of logits have their greatest entry, the first of equals, at the sample's class: that of its
 * index, or where its probabilities are greatest.
 */
export function countCorrect(logits: Matrix, y: ArrayLike<Target>): number {
  let correct = 0
  for (let i = 0; i < logits.length; i++) {
    const target = y[i] ?? Number.NaN
    const k = typeof target === 'number' ? target : argmax(target)
    if (argmax(row(logits, i)) === k) correct++
  }
  return correct
}
