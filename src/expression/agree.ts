import type { Relation } from './derivation.ts'
import type { Evaluation } from './evaluate.ts'

/** ok: the relation holds. broken: it does not. undefined: a side is ∞ − ∞ or 0/0. */
export type Verdict = 'ok' | 'broken' | 'undefined'

export interface Agreement {
  readonly verdict: Verdict
  /** Leading digits in which both sides are alike, at most 15; null where a side is infinite, undefined, or 0 within rounding. */
  readonly digits: number | null
  /** |a − b|; ∞ where one side alone is infinite, 0 where both are, NaN where one is undefined. */
  readonly apart: number
  /** Whether a side is infinite. */
  readonly infinite: boolean
}

const MOST_DIGITS = 15

function digits(a: number, b: number, within: number): number | null {
  const size = Math.max(Math.abs(a), Math.abs(b))
  if (size <= within) return null
  const apart = Math.abs(a - b) / size
  return apart === 0 ? MOST_DIGITS : Math.min(MOST_DIGITS, Math.max(0, Math.floor(-Math.log10(apart))))
}

function compare(a: Evaluation, b: Evaluation, holds: (within: number) => boolean): Agreement {
  const infinite = !Number.isFinite(a.value) || !Number.isFinite(b.value)
  if (Number.isNaN(a.value) || Number.isNaN(b.value))
    return { verdict: 'undefined', digits: null, apart: Number.NaN, infinite: false }
  const within = a.error + b.error
  // Infinities are never subtracted: |∞ − 5| ≤ ε · ∞ would be true.
  const verdict = holds(infinite ? 0 : within) ? 'ok' : 'broken'
  const apart = a.value === b.value ? 0 : Math.abs(a.value - b.value)
  return { verdict, digits: infinite ? null : digits(a.value, b.value, within), apart, infinite }
}

/** The verdict of a = b: both infinite alike, or no further apart than their rounding bounds together. */
export const agree = (a: Evaluation, b: Evaluation): Agreement =>
  compare(a, b, (within) => a.value === b.value || Math.abs(a.value - b.value) <= within)

/** The verdict of a ≤ b, with the same bounds. */
export const atMost = (a: Evaluation, b: Evaluation): Agreement =>
  compare(a, b, (within) => a.value <= b.value + within)

/** The verdict of one line and the next: whether they relate as the derivation says. */
export const relate = (relation: Relation, a: Evaluation, b: Evaluation): Agreement =>
  relation === '≤' ? atMost(a, b) : agree(a, b)
