/**
 * A coordinate as it is written into markup: two decimals, never −0.
 * exp and log differ in the last bit between server and browser; unrounded, hydration would see a mismatch.
 */
export function coordinate(x: number): number {
  return Math.round(x * 100) / 100 + 0
}

/** A share of the whole (0 to 1) as a rounded percentage for an SVG attribute: 0.4 is `40%`. */
export function percent(share: number): string {
  return `${coordinate(100 * share)}%`
}
