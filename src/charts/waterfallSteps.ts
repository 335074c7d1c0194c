/** One row of a waterfall: a bar from the sum of what came before to the sum with this value. */
export interface WaterfallStep {
  readonly from: number
  /** ∞ where the value is; the rows that follow start where this one did. */
  readonly to: number
}

/**
 * The running sums of signed values. An infinite value leaves the sum where it is, so that the finite ones keep
 * their places and their scale.
 */
export function waterfallSteps(values: readonly number[]): readonly WaterfallStep[] {
  let sum = 0
  return values.map((value) => {
    const from = sum
    if (Number.isFinite(value)) sum += value
    return { from, to: Number.isFinite(value) ? sum : value }
  })
}

/** The ends of a scale. */
export interface Domain {
  readonly low: number
  readonly high: number
}

/** The scale goes on beyond what it must hold: a drag needs room, and what is infinite must be seen leaving. */
const HEADROOM = 1.25

/** A scale that holds 0 and every finite running sum of all these rows of values; never without length. */
export function waterfallDomain(rows: readonly (readonly number[])[]): Domain {
  const ends = rows.flatMap((values) => waterfallSteps(values).map(({ to }) => to))
  const finite = ends.filter(Number.isFinite)
  const low = Math.min(0, ...finite)
  const high = Math.max(0, ...finite)
  // where nothing is above 0, what is infinite still leaves to the right
  return high === low ? { low: 0, high: 1 } : { low: HEADROOM * low, high: HEADROOM * (high || -low) }
}
