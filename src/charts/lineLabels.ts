/** A label under its mark on a number line. */
export interface LineLabel {
  /** Where its mark is, px. */
  readonly x: number
  /** How wide it is drawn, px. */
  readonly width: number
  /** The labels that matter most are placed first: 0 before 1. */
  readonly rank: number
}

/** Free space between two labels of one row, px. */
const GAP = 6

/**
 * In which row below the line each label stands (0 the uppermost), centred under its mark and kept within the line's
 * length, so that none overlaps another; null for a label that finds no room in `rows` rows.
 */
export function lineLabels(
  labels: readonly LineLabel[],
  rows: number,
  length: number,
): readonly (number | null)[] {
  const taken: [start: number, end: number][][] = Array.from({ length: rows }, () => [])
  const placed = new Map<number, number>()
  const order = [...labels.entries()].sort(([, a], [, b]) => a.rank - b.rank)
  for (const [i, { x, width }] of order) {
    const start = Math.min(Math.max(0, x - width / 2), length - width)
    const isFree = (row: (readonly [number, number])[]) =>
      row.every(([from, to]) => start + width + GAP <= from || to + GAP <= start)
    const row = taken.findIndex(isFree)
    if (row < 0) continue
    taken[row]?.push([start, start + width])
    placed.set(i, row)
  }
  return labels.map((_, i) => placed.get(i) ?? null)
}
