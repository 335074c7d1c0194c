/** Four significant digits: what the page shows of any number. */
const DIGITS = 4
const MINUS = '\u2212'

/** A number as its shown pieces: `-4.2e-18` is { minus: true, digits: '4.2', exponent: -18 }. */
interface Shown {
  readonly minus: boolean
  readonly digits: string
  readonly exponent: number | null
}

function shown(x: number): Shown {
  const a = Math.abs(x)
  const rounded = Number(a.toPrecision(DIGITS))
  const plain = rounded === 0 || (rounded >= 1e-4 && rounded < 1e6)
  if (plain) return { minus: x < 0, digits: decimal(rounded), exponent: null }
  const [mantissa = '', exponent = '0'] = a.toExponential(DIGITS - 1).split('e')
  return { minus: x < 0, digits: String(Number(mantissa)), exponent: Number(exponent) }
}

/** `String` writes 1e-7 for small numbers, so the decimals are spelled out. */
function decimal(a: number): string {
  return a >= 1e-4 || a === 0 ? String(a) : a.toFixed(DIGITS + 4)
}

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/**
 * A number as every page shows it: at most four significant digits, no trailing zeros, a real minus
 * (U+2212), never −0, and never 0 for a number that is not zero (4.2 × 10⁻¹⁸).
 * ∞ is `∞`; what is undefined (∞ − ∞, 0/0) is a dash.
 */
export function formatNumber(x: number): string {
  if (Number.isNaN(x)) return '—'
  if (!Number.isFinite(x)) return x < 0 ? `${MINUS}∞` : '∞'
  const { minus, digits, exponent } = shown(x)
  const sign = minus ? MINUS : ''
  if (exponent === null) return sign + digits
  const power = [...String(exponent)].map((c) => SUPERSCRIPT[c]).join('')
  return `${sign}${digits} × 10${power}`
}

/** The same with an explicit plus: a signed share, `+0.2079`. */
export function formatSigned(x: number): string {
  return x > 0 ? `+${formatNumber(x)}` : formatNumber(x)
}

/** The same number for a voice: `minus 4.2 times 10 to the minus 18`, `infinity`, `undefined`. */
export function speakNumber(x: number): string {
  if (Number.isNaN(x)) return 'undefined'
  if (!Number.isFinite(x)) return x < 0 ? 'minus infinity' : 'infinity'
  const { minus, digits, exponent } = shown(x)
  const sign = minus ? 'minus ' : ''
  if (exponent === null) return sign + digits
  return `${sign}${digits} times 10 to the ${exponent < 0 ? 'minus ' : ''}${Math.abs(exponent)}`
}
