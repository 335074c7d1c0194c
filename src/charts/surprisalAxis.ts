import { ticks as ticksOf } from 'd3-array'
import { coordinate } from './coordinate.ts'

/** Room above the plot, in px: for what runs off it, and for the label of an edge at the very top. */
export const ABOVE = 20
/** Room below the plot, in px: for the names of the classes. */
export const BELOW = 24

const PX_PER_TICK = 34

/** The vertical axis of the area figure: surprisal upward from 0, pixels downward from the top of the figure. */
export interface SurprisalAxis {
  readonly max: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** The y of a surprisal; what lies above max, ∞ included, stands at the top. */
  readonly y: (surprisal: number) => number
}

/**
 * @param max the surprisal at the top of the plot, in display units, positive and finite
 * @param height the height of the plot in px
 * @throws RangeError if max is not positive and finite
 */
export function surprisalAxis(max: number, height: number): SurprisalAxis {
  if (!(max > 0 && max < Infinity)) throw new RangeError(`max must be positive and finite, got ${max}`)
  const top = ABOVE
  const bottom = ABOVE + height
  const y = (surprisal: number) => coordinate(bottom - height * Math.min(surprisal / max, 1))
  const ticks = ticksOf(0, max, Math.max(2, Math.round(height / PX_PER_TICK)))
  return { max, top, bottom, y, ticks: ticks.map((value) => ({ value, y: y(value) })) }
}
