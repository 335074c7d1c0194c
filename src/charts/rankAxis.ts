import { coordinate } from './coordinate.ts'

/** The room above the plot, its height and the room for the ranks below it, px. */
export const RANK_TOP = 24
export const RANK_HEIGHT = 180
export const RANK_BELOW = 38

/** The power of ten at the floor: what lies deeper leaves the plot. The axis is the same at every temperature. */
const FLOOR = -12
/** Powers of ten between two ticks. */
const EVERY = 3
const MOST_POINTS = 300

/** Both axes are logarithmic: rank 1 to `size` across, in percent; probability 1 down to 10⁻¹², in px. */
export interface RankAxis {
  readonly x: (rank: number) => number
  /** What lies below the floor is at 1.5 plot heights at most: the path keeps its slope and leaves the plot. */
  readonly y: (probability: number) => number
  readonly ticksX: readonly number[]
  readonly ticksY: readonly number[]
}

export function rankAxis(size: number): RankAxis {
  const decades = Math.log10(size)
  return {
    x: (rank) => coordinate((100 * Math.log10(rank)) / decades),
    y: (probability) => coordinate(RANK_TOP + RANK_HEIGHT * Math.min(1.5, Math.log10(probability) / FLOOR)),
    ticksX: Array.from({ length: Math.floor(decades) + 1 }, (_, power) => 10 ** power),
    ticksY: Array.from({ length: -FLOOR / EVERY + 1 }, (_, i) => Number(`1e${0 - EVERY * i}`)),
  }
}

/** At most 300 ranks from 1 to `size`, evenly spaced on a logarithmic axis, each once. */
export function ranks(size: number): readonly number[] {
  const steps = MOST_POINTS - 1
  const spaced = Array.from({ length: MOST_POINTS }, (_, i) => Math.round(size ** (i / steps)))
  return [...new Set(spaced)]
}
