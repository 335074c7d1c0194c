import { coordinate } from './coordinate.ts'

/** The values of one curve: one a step, from step 0. */
export interface RunSeries {
  readonly name: string
  /** The class that draws it. */
  readonly look: string
  readonly values: readonly number[]
}

/** A logarithmic axis from `low` to `high`. */
export interface LogAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const isDrawn = (value: number) => value > 0 && value < Number.POSITIVE_INFINITY

/** What a decade is divided into, coarsest first. */
const DIVISIONS = [[1], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]]
const FEWEST_TICKS = 2

/** An axis that holds all values above 0, from one tick to another, with so many ticks at most, three or more. */
export function logAxis(series: readonly RunSeries[], mostTicks: number): LogAxis {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const { values } of series)
    for (const value of values)
      if (isDrawn(value)) {
        least = Math.min(least, value)
        most = Math.max(most, value)
      }
  if (most === 0) return { low: 0.1, high: 1, ticks: [0.1, 1] }
  const first = Math.floor(Math.log10(least))
  const last = Math.ceil(Math.log10(most))
  for (const division of [...DIVISIONS].reverse()) {
    const all: number[] = []
    for (let decade = first; decade <= last; decade++)
      for (const part of division) all.push(Number(`${part}e${decade}`))
    const low = all.findLast((tick) => tick <= least) ?? least
    const high = all.find((tick) => tick >= most && tick > low) ?? most
    const ticks = all.filter((tick) => tick >= low && tick <= high)
    if (ticks.length <= mostTicks && ticks.length >= FEWEST_TICKS) return { low, high, ticks }
  }
  // Many decades: every so many of them; or hardly any, whose ends are enough.
  const low = 10 ** first
  const high = 10 ** Math.max(last, first + 1)
  const each = Math.ceil((Math.log10(high) - first) / (mostTicks - 1))
  const ticks = Array.from({ length: mostTicks }, (_, t) => Number(`1e${first + t * each}`))
  return { low, high, ticks: ticks.filter((tick) => tick <= high) }
}

/** Between two px, the share of the axis that a value lies up. */
export const shareUp = ({ low, high }: LogAxis, value: number): number =>
  Math.log(value / low) / Math.log(high / low)

/** A curve is drawn through so many places at most: the least and the greatest value of each stretch. */
const STRETCHES = 240

/**
 * A curve as path data in a box 100 wide: step 0 at 0, step `end` at 100. Steps whose value is not above 0 are left out.
 * A long run is thinned to the least and the greatest value of each stretch, so that what oscillates is seen to.
 */
export function runPath(values: readonly number[], axis: LogAxis, end: number, height: number): string {
  const size = Math.max(1, Math.ceil(values.length / STRETCHES))
  const places: number[] = []
  for (let from = 0; from < values.length; from += size) {
    let [low, high] = [from, from]
    for (let t = from; t < Math.min(from + size, values.length); t++) {
      if ((values[t] ?? 0) < (values[low] ?? 0)) low = t
      if ((values[t] ?? 0) > (values[high] ?? 0)) high = t
    }
    places.push(Math.min(low, high), ...(low === high ? [] : [Math.max(low, high)]))
  }
  let pen = 'M'
  return places
    .map((t) => {
      const value = values[t] ?? 0
      if (!isDrawn(value)) {
        pen = 'M'
        return ''
      }
      const drawn = `${pen}${coordinate((100 * t) / end)} ${coordinate(height * (1 - shareUp(axis, value)))}`
      pen = 'L'
      return drawn
    })
    .join('')
}
