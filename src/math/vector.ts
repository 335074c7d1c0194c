/** Numbers in a row: a plain or a typed array, never written to. */
export type Vector = ArrayLike<number>

/** Vectors of one length, one a row. */
export type Matrix = ArrayLike<Vector>

/** Entry i of a checked vector. Past the end it is NaN, which no sum can hide. */
export function at(v: Vector, i: number): number {
  return v[i] ?? Number.NaN
}

/**
 * Refuses what is not a non-empty array of numbers.
 * @throws TypeError or RangeError naming the argument
 */
export function checkVector(v: Vector, name: string): void {
  if (typeof v !== 'object' || v === null || !Number.isSafeInteger(v.length)) {
    throw new TypeError(`${name} must be an array of numbers`)
  }
  if (v.length === 0) throw new RangeError(`${name} must not be empty`)
}

/** Refuses an entry that is not a number; NaN and the infinities are left to the caller. */
export function checkNumber(x: unknown, name: string, i: number): asserts x is number {
  if (typeof x !== 'number') throw new TypeError(`${name}[${i}] must be a number`)
}
