/** A value m · e^s that a named function has computed by itself. */
export interface Computed {
  readonly m: number
  readonly s: number
}

/** How an arithmetic meets the functions of `math`, which work on plain numbers. */
export interface Kernels<T> {
  number(a: T): number
  /** The natural logarithm, finite even where `number` underflows to 0. */
  logarithm(a: T): number
  /** The function's own value, as uncertain as its expansion. */
  adopt(value: Computed, expanded: T): T
}

/** What the one walker of trees computes with. */
export interface Arithmetic<T> {
  of(x: number): T
  add(a: T, b: T): T
  negate(a: T): T
  multiply(a: T, b: T): T
  divide(a: T, b: T): T
  exp(a: T): T
  /** `unit` is the natural logarithm of the base. */
  log(a: T, unit: number): T
  larger(a: T, b: T): T
  isPositive(a: T): boolean
  /** Absent: named functions are computed as their expansion. */
  readonly kernels?: Kernels<T>
}
