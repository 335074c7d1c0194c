import { cumsum } from 'd3-array'
import { coordinate } from './coordinate.ts'

/** A horizontal interval, in percent of the plot's width. */
export interface Span {
  readonly start: number
  readonly width: number
}

/**
 * Where each class stands on the horizontal axis: class i is p_i wide and begins where the one before ends.
 * The ends are rounded, and the widths are their differences, so that rounding neither adds up nor leaves gaps.
 * @param p probabilities, length K, summing to 1
 */
export function spans(p: readonly number[]): readonly Span[] {
  const ends = Array.from(cumsum(p), (end) => coordinate(100 * Math.min(1, end)))
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    return { start, width: coordinate(end - start) }
  })
}
