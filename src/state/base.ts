/** Base of the logarithm as the reader picks it: nats, bits, hartleys. */
export type Base = 'e' | '2' | '10'

export const BASES: readonly Base[] = ['e', '2', '10']

/** The base as the number that `math` takes. */
export function baseNumber(base: Base): number {
  return base === 'e' ? Math.E : Number(base)
}
