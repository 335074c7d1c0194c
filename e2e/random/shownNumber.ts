const DIGITS = 4
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number as a page shows it: its value, and how much its last digit is worth. */
export interface ShownNumber {
  readonly value: number
  readonly unit: number
}

/** Reads `1.545`, `−0.7`, `+0.6193`, `∞`, `4.2 × 10⁻¹⁸` and `−6·10⁻⁵`; null for what is none of these. */
export function shownNumber(text: string): ShownNumber | null {
  const plain = text.trim().replaceAll('−', '-').replace(/^\+/, '')
  if (/^-?∞$/.test(plain)) return { value: plain === '∞' ? Infinity : -Infinity, unit: 0 }
  const [, mantissa, fraction = '', power = ''] =
    /^(-?\d+(?:\.(\d+))?)(?:\s?[×·]\s?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$/.exec(plain) ?? []
  if (mantissa === undefined) return null
  const exponent = Number(
    [...power].map((one) => (one === '⁻' ? '-' : String(SUPERSCRIPTS.indexOf(one)))).join('') || 0,
  )
  // Of a larger whole number the page shows four digits and fills up with zeros.
  const filled = fraction === '' ? Math.max(0, mantissa.replace('-', '').length - DIGITS) : 0
  return {
    value: Number(`${mantissa}e${exponent}`),
    unit: Number(`1e${exponent - fraction.length + filled}`),
  }
}

/** A link holds 12 decimals of what the page has, and two ways to add up differ in the last bits. */
const SLACK = 1e-9

/** Whether a page that shows this text shows this value, to the digits shown. */
export function shows(text: string, value: number): boolean {
  const shown = shownNumber(text)
  if (!shown) return false
  if (!Number.isFinite(value)) return shown.value === value
  // Trailing zeros are left out where the number is exact: then the next digits are zeros.
  return Math.abs(shown.value - value) <= shown.unit / 2 + SLACK * Math.max(1, Math.abs(value))
}
