import type { Arithmetic } from './arithmetic.ts'

/**
 * IEEE arithmetic with every result rounded by `round`: what naive code gives, its NaN and overflow included
 * (0 · ∞ is NaN here). `(x) => x` is float64, `Math.fround` float32.
 */
export const plain = (round: (x: number) => number): Arithmetic<number> => ({
  of: round,
  add: (a, b) => round(a + b),
  negate: (a) => -a,
  multiply: (a, b) => round(a * b),
  divide: (a, b) => round(a / b),
  exp: (a) => round(Math.exp(a)),
  log: (a, unit) => round(Math.log(a) / round(unit)),
  larger: (a, b) => Math.max(a, b),
  isPositive: (a) => a > 0,
})
