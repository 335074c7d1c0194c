/** Four significant digits: what the page shows of any number. */
const DIGITS = 4
const MINUS = '\u2212'

/** Twelve digits like the four shown are no coincidence: 0.27499999999999997 is 0.275. */
const EXACT = 1e-12

/** A number as its shown pieces: `-4.2e-18` is { minus: true, digits: '4.2', exponent: -18 }. */
interface Shown {
  readonly minus: boolean
  readonly digits: string
  readonly exponent: number | null
}

function shown(x: number): Shown {
  const a = Math.abs(x)
  const rounded = Number(a.toPrecision(DIGITS))
  // A rounded number keeps its zeros (1.510), an exact one has none to keep (0.15).
  const exact = Math.abs(rounded - a) <= EXACT * a
  if (rounded === 0 || (rounded >= 1e-4 && rounded < 1e6)) {
    const digits = exact || rounded >= 10 ** DIGITS ? String(rounded) : a.toPrecision(DIGITS)
    return { minus: x < 0, digits, exponent: null }
  }
  const [mantissa = '', exponent = '0'] = a.toExponential(DIGITS - 1).split('e')
  return { minus: x < 0, digits: exact ? String(Number(mantissa)) : mantissa, exponent: Number(exponent) }
}

const PLAIN = '0123456789-'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'

/**
 * A number as every page shows it: four significant digits, fewer only where they are exact, a
 * real minus (U+2212), never −0, and never 0 for a number that is not zero (4.2 × 10⁻¹⁸).
 * ∞ is `∞`; what is undefined (∞ − ∞, 0/0) is a dash.
 */
export function formatNumber(x: number): string {
  if (Number.isNaN(x)) return '—'
  if (!Number.isFinite(x)) return x < 0 ? `${MINUS}∞` : '∞'
  const { minus, digits, exponent } = shown(x)
  const sign = minus ? MINUS : ''
  if (exponent === null) return sign + digits
  return `${sign}${digits} × 10${superscript(exponent)}`
}

const superscript = (exponent: number) =>
  String(exponent).replace(/./g, (sign) => RAISED[PLAIN.indexOf(sign)] ?? '')

/** Where e^x is safely inside the doubles. */
const WITHIN = 700

/** e^x beyond the doubles as mantissa and power of ten. */
function tenfold(x: number) {
  const whole = Math.floor(x / Math.LN10)
  const [digits = '', carry = '0'] = Math.exp(x - whole * Math.LN10)
    .toExponential(DIGITS - 1)
    .split('e')
  return { digits, exponent: whole + Number(carry) }
}

const isBeyond = (x: number) => Number.isFinite(x) && Math.abs(x) > WITHIN

/** The number e^x as `formatNumber` shows one, also where no double holds it: e^1000 is 1.970 × 10⁴³⁴. */
export function formatExp(x: number): string {
  if (!isBeyond(x)) return formatNumber(Math.exp(x))
  const { digits, exponent } = tenfold(x)
  return `${digits} × 10${superscript(exponent)}`
}

/** The same for a voice. */
export const speakExp = (x: number): string => speakText(formatExp(x))

/** The same with an explicit plus: a signed share, `+0.2079`. */
export function formatSigned(x: number): string {
  return x > 0 ? `+${formatNumber(x)}` : formatNumber(x)
}

/** The same number for a voice: `minus 4.2 times 10 to the minus 18`, `infinity`, `undefined`. */
export const speakNumber = (x: number): string => (Number.isNaN(x) ? 'undefined' : speakText(formatNumber(x)))

/** A number as it is seen, for the name of what shows it: a voice knows a real minus, but no power of ten. */
export const nameNumber = (text: string): string =>
  text.replace(
    /(?: × |·)10([⁻⁰¹²³⁴-⁹]+)/g,
    (_, raised: string) =>
      ` times 10 to the ${raised.replace(/./g, (sign) => PLAIN[RAISED.indexOf(sign)] ?? '').replace('-', 'minus ')}`,
  )

/** A sentence as a voice says its numbers: `minus 4.2 times 10 to the minus 18` for −4.2 × 10⁻¹⁸. */
export const speakText = (text: string): string =>
  nameNumber(text)
    .replace(/−(?=[\d∞])/g, 'minus ')
    .replaceAll('∞', 'infinity')

/** The value of the digits that are shown: whether rounded parts add up to a rounded whole is asked of these. */
export const shownNumber = (x: number): number => Number(x.toPrecision(DIGITS))
