import type { Arithmetic } from './arithmetic.ts'

/**
 * A number m · e^s known to ±r · e^s. A printed formula denotes a real number, so e^z is (1, z): no logit
 * overflows and no probability underflows. The bound follows the rounding of each operation to first order
 * with a margin; a value that is infinite or exact has r = 0.
 */
export interface Scaled {
  readonly m: number
  readonly s: number
  readonly r: number
}

/** Twice the unit roundoff: exp and log of an engine may be off by a whole unit in the last place. */
const EPSILON = Number.EPSILON

/** Beyond these a mantissa is moved into the exponent, before products of a few could over- or underflow. */
const LARGE = 1e90
const SMALL = 1e-90

function make(m: number, s: number, bound: number): Scaled {
  const size = Math.abs(m)
  const r = Number.isNaN(bound) ? Number.POSITIVE_INFINITY : bound
  if (size === 0) return { m, s: r === 0 ? 0 : s, r }
  if (!Number.isFinite(m)) return { m, s: 0, r: 0 }
  if (size < LARGE && size > SMALL) return { m, s, r }
  const half = Math.round(Math.log(size) / 2)
  const shrink = Math.exp(-half)
  const scaled = m * shrink * shrink
  return { m: scaled, s: s + 2 * half, r: r * shrink * shrink + 4 * EPSILON * Math.abs(scaled) }
}

const exact = (m: number): Scaled => make(m, 0, 0)
const ZERO: Scaled = { m: 0, s: 0, r: 0 }

/** m · e^s in two halves, so that neither factor overflows before the product does. */
const unscale = (m: number, s: number): number => {
  if (s === 0 || m === 0) return m
  const half = Math.exp(s / 2)
  return m * half * half
}

/** A scaled number as a double, with the bound of its absolute error. */
export function read(a: Scaled): { value: number; error: number } {
  const value = unscale(a.m, a.s)
  if (!Number.isFinite(value)) return { value, error: 0 }
  const reading = a.s === 0 ? 0 : EPSILON * (4 + Math.abs(a.s)) * Math.abs(value) + Number.MIN_VALUE
  return { value, error: unscale(a.r, a.s) + reading }
}

function add(a: Scaled, b: Scaled): Scaled {
  if (a.m === 0 && a.r === 0) return b
  if (b.m === 0 && b.r === 0) return a
  if (!Number.isFinite(a.m) || !Number.isFinite(b.m)) return exact(a.m + b.m)
  if (a.s < b.s) return add(b, a)
  const gap = b.s - a.s
  const fall = gap === 0 ? 1 : Math.exp(gap)
  const other = b.m * fall
  const m = a.m + other
  const shifting = gap === 0 ? 0 : Math.abs(other) * EPSILON * (2 - gap)
  return make(m, a.s, a.r + b.r * fall + EPSILON * Math.abs(m) + shifting)
}

function multiply(a: Scaled, b: Scaled): Scaled {
  if (a.m === 0 && a.r === 0) return ZERO
  if (b.m === 0 && b.r === 0) return ZERO
  if (!Number.isFinite(a.m) || !Number.isFinite(b.m)) return a.m === 0 || b.m === 0 ? ZERO : exact(a.m * b.m)
  const m = a.m * b.m
  const s = a.s + b.s
  const spread = Math.abs(a.m) * b.r + Math.abs(b.m) * a.r + a.r * b.r
  return make(m, s, spread + EPSILON * Math.abs(m) * (1 + Math.abs(s)))
}

function divide(a: Scaled, b: Scaled): Scaled {
  if (b.m === 0 || !Number.isFinite(a.m) || !Number.isFinite(b.m)) return exact(a.m / b.m)
  const m = a.m / b.m
  const s = a.s - b.s
  const sure = Math.abs(b.m) - b.r
  const spread = sure > 0 ? (a.r + Math.abs(m) * b.r) / sure : Number.POSITIVE_INFINITY
  return make(m, s, spread + EPSILON * Math.abs(m) * (1 + Math.abs(s)))
}

function exp(a: Scaled): Scaled {
  const { value, error } = read(a)
  if (!Number.isFinite(value)) return exact(Math.exp(value))
  return { m: 1, s: value, r: error === 0 ? 0 : Math.expm1(error) }
}

/** ln |a| of the mantissa and the exponent together. */
const logarithm = (a: Scaled): number => (a.m === 0 ? Number.NEGATIVE_INFINITY : Math.log(a.m) + a.s)

function log(a: Scaled, unit: number): Scaled {
  const value = logarithm(a) / unit
  if (!Number.isFinite(value)) return exact(value)
  const sure = a.m - a.r
  const spread = sure > 0 ? a.r / sure / unit : Number.POSITIVE_INFINITY
  const rounding = EPSILON * (Math.abs(Math.log(a.m)) / unit + Math.abs(value))
  return make(value, 0, spread + rounding)
}

/** The arithmetic of everything the page shows and every verdict it gives. */
export const scaled: Arithmetic<Scaled> = {
  of: exact,
  add,
  negate: (a) => ({ m: -a.m, s: a.s, r: a.r }),
  multiply,
  divide,
  exp,
  log,
  larger: (a, b) => (add(b, { m: -a.m, s: a.s, r: a.r }).m > 0 ? b : a),
  isPositive: (a) => a.m > 0,
  kernels: {
    number: (a) => unscale(a.m, a.s),
    logarithm,
    adopt: ({ m, s }, expanded) => {
      if (!Number.isFinite(m)) return exact(m)
      // Entries that sum to 1 in the last digit only can make an information negative; `math` returns 0 then.
      const cut = m === 0 && expanded.m < 0 ? -expanded.m : 0
      const inherited = expanded.r + cut === 0 ? 0 : (expanded.r + cut) * Math.exp(expanded.s - s)
      return make(m, s, inherited + 4 * EPSILON * Math.abs(m) * (1 + Math.abs(s)))
    },
  },
}
