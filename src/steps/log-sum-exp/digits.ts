import type { Computed } from './floats.ts'

/** A number as a program prints it, cut where it stops being right. */
export interface Digits {
  /** Sign and digits that are those of the true loss. */
  readonly right: string
  /** What follows and is not. */
  readonly wrong: string
  /** The power of ten, or null where there is none. */
  readonly exponent: number | null
}

const MINUS = '\u2212'

/** `count` significant digits; the power of ten stands apart. */
function printed(value: number, count: number): { text: string; exponent: number | null } {
  const [mantissa = '', power] = value.toPrecision(count).split('e')
  return { text: mantissa.replace('-', MINUS), exponent: power === undefined ? null : Number(power) }
}

/** Where the significant digit after the first `count` begins in a printed number. */
function endOf(text: string, count: number): number {
  let left = count
  for (const [at, c] of [...text].entries()) {
    const leads = /^[\u22120.]*$/.test(text.slice(0, at + 1))
    if (!/\d/.test(c) || leads) continue
    if (left === 0) return at
    left -= 1
  }
  return text.length
}

/** A computed loss with all digits that its format tells apart. Infinity and NaN stand as the words that programs print. */
export function digitsOf({ value, format, right }: Omit<Computed, 'form'>, most = format.digits): Digits {
  if (!Number.isFinite(value)) return { right: '', wrong: String(value).replace('-', MINUS), exponent: null }
  if (value === 0)
    return right > 0 ? { right: '0', wrong: '', exponent: null } : { right: '', wrong: '0', exponent: null }
  const { text, exponent } = printed(value, Math.min(most, format.digits))
  const end = right >= format.digits ? text.length : right === 0 ? 0 : endOf(text, right)
  return { right: text.slice(0, end), wrong: text.slice(end), exponent }
}
