import { nice, ticks as ticksOf } from 'd3-array'
import { coordinate, percent } from './coordinate.ts'

/** The height of the plot in px, and the room above it for the heads of points that run off. */
export const PLOT_HEIGHT = 200
export const PLOT_TOP = 14

/** How far the axes follow the points; what lies beyond is pinned to the edge and torn. Both in nats. */
const RIGHTMOST = 8
const LOWEST = -4

const HEADROOM = 1.15

/** What the plot shows: t from 0 to `right`, ln t from `low` to right − 1, where the tangent leaves it. */
export interface TangentRange {
  readonly right: number
  readonly low: number
}

/**
 * A round range that holds as many of the ratios t = q/p as it reasonably can.
 * @param ratios t of the classes with p > 0: from 0 to ∞
 */
export function tangentRange(ratios: readonly number[]): TangentRange {
  const largest = Math.min(RIGHTMOST, HEADROOM * Math.max(2, ...ratios))
  const least = Math.max(LOWEST, Math.min(-1, ...ratios.filter((t) => t > 0).map(Math.log)) * HEADROOM)
  return { right: nice(0, largest, 4)[1], low: ratios.includes(0) ? LOWEST : nice(least, 0, 4)[0] }
}

export interface TangentAxis extends TangentRange {
  /** Where t stands across, as a percentage; what lies beyond is at the edge. */
  readonly x: (t: number) => string
  /** The y of a natural logarithm, px; what lies beyond is at the edge. */
  readonly y: (nats: number) => number
  readonly ticksX: readonly number[]
  /** In display units. */
  readonly ticksY: readonly { readonly value: number; readonly y: number }[]
  /** log t, as a path over a box 100 wide. */
  readonly curve: string
}

const SAMPLES = 120

/** @param perNat one nat in display units: 1/ln b */
export function tangentAxis({ right, low }: TangentRange, perNat: number): TangentAxis {
  const top = right - 1
  const clamp = (a: number, least: number, most: number) => Math.min(most, Math.max(least, a))
  const y = (nats: number) =>
    coordinate(PLOT_TOP + (PLOT_HEIGHT * (top - clamp(nats, low, top))) / (top - low))
  // Even steps in the square root of t: close together where the curve bends.
  const first = Math.sqrt(Math.exp(low))
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = (first + ((Math.sqrt(right) - first) * i) / SAMPLES) ** 2
    return `${coordinate((100 * t) / right)} ${y(Math.log(t))}`
  })
  return {
    right,
    low,
    x: (t) => percent(clamp(t / right, 0, 1)),
    y,
    ticksX: ticksOf(0, right, 5),
    ticksY: ticksOf(low * perNat, top * perNat, 5).map((value) => ({ value, y: y(value / perNat) })),
    curve: `M${samples.join('L')}`,
  }
}
