/** Where the series of log1pMinus holds all digits of a double. */
export const NEAR = 0.1

/**
 * log(1 + x) − x for |x| ≤ NEAR, ≤ 0, with the digits that the subtraction would lose.
 *
 * log(1 + x) = 2 artanh s with s = x/(2 + x), and x − 2s = s x, so that
 * log(1 + x) − x = −s (x − 2 s² (1/3 + s²/5 + s⁴/7 + …)). Six terms leave less than 1e-17 of it.
 * Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 4.1.27
 */
export function log1pMinus(x: number): number {
  const s = x / (2 + x)
  const t = s * s
  const series = 1 / 3 + t * (1 / 5 + t * (1 / 7 + t * (1 / 9 + t * (1 / 11 + t / 13))))
  return -s * (x - 2 * t * series)
}
