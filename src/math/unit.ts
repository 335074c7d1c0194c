/** The base of the logarithm: 2 gives bits, 10 hartleys, none nats. */
export interface Unit {
  readonly base?: number
}

/**
 * An information in nats in the unit asked for: nats / log base.
 *
 * Entropy, cross-entropy and divergence are never negative; below 0 is what rounding leaves when the entries
 * of two distributions sum to 1 in the last digit only, and is 0.
 * @throws RangeError naming base, unless it is finite and greater than 1
 */
export function inUnit(nats: number, { base }: Unit): number {
  return Math.max(0, nats) / natsPer(base)
}

function natsPer(base: number | undefined): number {
  if (base === undefined) return 1
  if (!(base > 1 && base < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`base must be greater than 1 and finite, but is ${base}`)
  }
  return Math.log(base)
}
