import { coordinate } from './coordinate.ts'

/** A curve over a value from 0 to 1 across: its height on the page in px, downward, and the values it is drawn at. */
export interface Curve {
  readonly y: (value: number) => number
  /** Rising, dense enough that straight pieces between them look round. */
  readonly grid: readonly number[]
}

/** The curve as path data: x from 0 to 100, percent of the width; y in px. */
export function curvePath({ y, grid }: Curve): string {
  return grid
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${coordinate(100 * value)} ${coordinate(y(value))}`)
    .join('')
}

/** Halvings between two grid values: 2⁻²⁴ of their distance. */
const REFINEMENTS = 24

/**
 * The value of the drawn curve's point nearest to (x, y), px, in a figure `width` px wide. Left of the figure it is 0
 * and right of it 1: the ends are places that a pointer must be able to reach exactly.
 */
export function nearestOnCurve(curve: Curve, x: number, y: number, width: number): number {
  if (x <= 0) return 0
  if (x >= width) return 1
  const distance = (value: number) => (value * width - x) ** 2 + (curve.y(value) - y) ** 2
  const best = curve.grid.reduce(
    (least, value, i) => (distance(value) < distance(curve.grid[least] ?? value) ? i : least),
    0,
  )
  let low = curve.grid[best - 1] ?? curve.grid[0] ?? 0
  let high = curve.grid[best + 1] ?? 1
  for (let i = 0; i < REFINEMENTS; i++) {
    const third = (high - low) / 3
    if (distance(low + third) < distance(high - third)) high -= third
    else low += third
  }
  return (low + high) / 2
}
