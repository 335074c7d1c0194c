import { type Cause, cause } from './cause.ts'
import type { Binding, Environment } from './environment.ts'
import { read, scaled } from './scaled.ts'
import type { Expression } from './tree.ts'
import { walker } from './walker.ts'

/** A value, how far rounding may have moved it, and for ±∞ the entry that makes it so. */
export interface Evaluation {
  readonly value: number
  readonly error: number
  readonly cause?: Cause
}

const isInfinite = (value: number): boolean => Math.abs(value) === Number.POSITIVE_INFINITY

const UNBOUND: Binding = new Map()

/**
 * The real number that a formula denotes, to within `error` (absolute; 0 for an infinite value). Logarithms
 * are in the environment's base. 0 · anything is 0, p/0 is ∞, 0/0 and ∞ − ∞ are NaN: undefined.
 * Throws a RangeError that names what is missing: data, size, or the binding of a free index.
 */
export function evaluate(e: Expression, environment: Environment, binding: Binding = UNBOUND): Evaluation {
  const walk = walker(scaled, environment)
  const { value, error } = read(walk(e, binding))
  if (!isInfinite(value)) return { value, error }
  const found = cause(e, binding, environment, (part, at) => isInfinite(read(walk(part, at)).value))
  return found ? { value, error, cause: found } : { value, error }
}
