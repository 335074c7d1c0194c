import { nice } from 'd3-array'

/** Both ends of a number line. */
export interface LogitRange {
  readonly low: number
  readonly high: number
}

/** A line shorter than this would make much of small differences. */
const LEAST = 3
/** What stays free at either end, as shares of what is shown: at the right there is the name of the upper bound. */
const LEFT = 0.12
const RIGHT = 0.42
const TICKS = 6

/** A range with round ends that holds all logits and the upper bound of their log-sum-exp. */
export function logitRange(z: readonly number[], highest: number): LogitRange {
  const least = Math.min(...z)
  const span = Math.max(LEAST, highest - least)
  const [low, high] = nice(least - LEFT * span, highest + RIGHT * span, TICKS)
  return { low, high }
}

/** Where a value lies along the line, as a share of its length; beyond an end it rests there. */
export function placeOn({ low, high }: LogitRange, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)))
}
