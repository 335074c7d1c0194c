import type { Arithmetic } from './arithmetic.ts'

/** A value with its derivative by one entry. No tangent means exactly 0, whatever it then meets. */
export interface Dual<T> {
  readonly value: T
  readonly tangent: T | null
}

/** Dual numbers over any arithmetic. */
export function dual<T>(on: Arithmetic<T>): Arithmetic<Dual<T>> {
  const both = (a: T | null, b: T | null): T | null => (a === null ? b : b === null ? a : on.add(a, b))
  const scale = (tangent: T | null, by: T): T | null => (tangent === null ? null : on.multiply(tangent, by))
  const opposite = (tangent: T | null): T | null => (tangent === null ? null : on.negate(tangent))
  // The tangent is divided, never multiplied by a reciprocal: 1/∞ = 0 would turn −∞ into 0.
  const share = (tangent: T | null, by: T): T | null => (tangent === null ? null : on.divide(tangent, by))

  const arithmetic: Arithmetic<Dual<T>> = {
    of: (x) => ({ value: on.of(x), tangent: null }),
    add: (a, b) => ({ value: on.add(a.value, b.value), tangent: both(a.tangent, b.tangent) }),
    negate: (a) => ({ value: on.negate(a.value), tangent: opposite(a.tangent) }),
    multiply: (a, b) => ({
      value: on.multiply(a.value, b.value),
      tangent: both(scale(a.tangent, b.value), scale(b.tangent, a.value)),
    }),
    divide: (a, b) => {
      const value = on.divide(a.value, b.value)
      return { value, tangent: share(both(a.tangent, opposite(scale(b.tangent, value))), b.value) }
    },
    exp: (a) => {
      const value = on.exp(a.value)
      return { value, tangent: scale(a.tangent, value) }
    },
    log: (a, unit) => ({
      value: on.log(a.value, unit),
      tangent: share(share(a.tangent, a.value), on.of(unit)),
    }),
    larger: (a, b) => (on.larger(a.value, b.value) === a.value ? a : b),
    isPositive: (a) => on.isPositive(a.value),
  }
  const { kernels } = on
  if (!kernels) return arithmetic
  return {
    ...arithmetic,
    kernels: {
      number: (a) => kernels.number(a.value),
      logarithm: (a) => kernels.logarithm(a.value),
      adopt: (value, expanded) => ({
        value: kernels.adopt(value, expanded.value),
        tangent: expanded.tangent,
      }),
    },
  }
}
