/** The range that a slider's keys move in. */
export interface KeyRange {
  readonly min: number
  /** Infinity where the handle may leave the figure. */
  readonly max: number
  /** What the steps are fractions of: the visible range. */
  readonly extent: number
  /** The least that a key moves it by: 1 where it counts. */
  readonly least?: number
}

/**
 * Where a key takes a slider: arrows by extent/20, with Shift by extent/100, Page keys by extent/10,
 * Home and End to the ends of what is visible.
 * @returns the new value, within [min, max]; null for a key that is not a slider's
 */
export function keyTarget(key: string, shift: boolean, value: number, range: KeyRange): number | null {
  const step = Math.max(range.least ?? 0, range.extent / (shift ? 100 : 20))
  const page = range.extent / 10
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: value + step,
    ArrowRight: value + step,
    ArrowDown: value - step,
    ArrowLeft: value - step,
    PageUp: value + page,
    PageDown: value - page,
    Home: range.min,
    End: Math.min(range.max, range.min + range.extent),
  }
  const target = targets[key]
  return target === undefined ? null : Math.min(range.max, Math.max(range.min, target))
}
