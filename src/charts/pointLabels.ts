/** The height of a label's line, in px. */
const LINE = 16
/** How far a label may stand from its mark, px; farther, nobody would know whose it is. */
const REACH = 34

interface LabelledPoint {
  /** Where its label stands if nothing is in the way: the lower side, px. */
  readonly y: number
  readonly focused: boolean
}

/**
 * Where the labels of several marks stand (the y of their lower sides), none over another: each at its mark or, where
 * that is taken, above. The one in focus comes first and always stands; another that finds no room has none.
 */
export function pointLabels(points: readonly LabelledPoint[]): readonly (number | null)[] {
  const placed = new Map<number, number>()
  const order = [...points.entries()].sort(
    ([, a], [, b]) => Number(b.focused) - Number(a.focused) || b.y - a.y,
  )
  for (const [i, { y }] of order) {
    let free = y
    // Downward through the list is upward on the page: one pass meets every label in the way.
    for (const taken of [...placed.values()].sort((a, b) => b - a))
      if (Math.abs(taken - free) < LINE) free = taken - LINE
    if (placed.size === 0 || (y - free <= REACH && free >= LINE)) placed.set(i, free)
  }
  return points.map((_, i) => placed.get(i) ?? null)
}
