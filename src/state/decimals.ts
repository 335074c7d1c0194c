import { normalise } from './distribution.ts'

/** Decimals of a number in a link. */
const PLACES = 12
const UNITS = 10 ** PLACES

/** A number as links write it: up to 12 decimals, no trailing zeros, never −0. */
export function decimal(x: number): string {
  const text = x.toFixed(PLACES).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

/**
 * A distribution as links write it: decimals that add up to exactly 1, so that reading rescales nothing and
 * writing again gives the same text. Each entry is within 1e-12 of its value, but a probability below that is
 * written as 1e-12, never as 0 (which would be an infinity), at the cost of the larger entries.
 */
export function distributionDecimals(p: readonly number[]): string[] {
  // a sum that is not 1 would keep the loop below busy for minutes
  const exact = normalise(p).map((x) => x * UNITS)
  const units = exact.map((x) => (x > 0 ? Math.max(1, Math.round(x)) : 0))
  for (
    let spare = UNITS - units.reduce((a, b) => a + b, 0);
    Math.abs(spare) >= 1;
    spare -= Math.sign(spare)
  ) {
    const lacks = exact.map((x, i) => {
      const written = units[i] ?? 0
      return written > 1 || (written > 0 && spare > 0)
        ? Math.sign(spare) * (x - written)
        : Number.NEGATIVE_INFINITY
    })
    const i = lacks.indexOf(Math.max(...lacks))
    units[i] = (units[i] ?? 0) + Math.sign(spare)
  }
  return units.map((x) => decimal(x / UNITS))
}
