/** A part of a bar: from `start` to `end`, as shares of the scale (0 to 1). */
export interface Segment {
  readonly part: number
  readonly start: number
  readonly end: number
}

/**
 * Where the parts of a sum lie when they are laid end to end on a scale from 0 to max. What lies beyond max is
 * cut off; a part without length, or wholly beyond, has no segment.
 * @param values the parts, none negative; may be ∞
 * @param max the end of the scale, positive and finite
 */
export function segments(values: readonly number[], max: number): readonly Segment[] {
  let before = 0
  return values.flatMap((value, part) => {
    const start = Math.min(1, before / max)
    before += value
    const end = Math.min(1, before / max)
    return end > start ? [{ part, start, end }] : []
  })
}
