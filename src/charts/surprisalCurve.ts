import { ticks } from 'd3-array'
import type { Curve } from './curve.ts'
import { ABOVE } from './surprisalAxis.ts'

const STEPS = 48

/**
 * −log q over q, from where it reaches the top of the plot to q = 1.
 * @param max the surprisal at the top of the plot, to `base`
 * @param height the height of the plot in px
 * @param base e, 2 or 10: nats, bits, hartleys
 */
export function surprisalCurve(max: number, height: number, base: number): Curve {
  const y = (q: number) => ABOVE + height * (1 + Math.log(q) / Math.log(base) / max)
  // Even steps of q where the curve is flat, even steps of −log q where it is steep.
  const steep = ticks(0, max, STEPS).map((surprisal) => base ** -surprisal)
  const flat = ticks(0, 1, STEPS).filter((q) => q > base ** -max)
  const grid = [...new Set([base ** -max, ...steep, ...flat])].sort((a, b) => a - b)
  return { y, grid }
}
