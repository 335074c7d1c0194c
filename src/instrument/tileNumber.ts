import { formatNumber } from '../expression/number.ts'

/**
 * A number short enough for a tile: three decimals below 1, as every number of the page from there on. What three
 * decimals would make 0 is shown with one digit, 0.0004 or −4·10⁻⁵, so that none but 0 is 0.
 */
export function tileNumber(x: number): string {
  const size = Math.abs(x)
  if (!(size < 1) || size === 0) return formatNumber(x)
  const decimals = size.toFixed(3)
  const rounded = Number(decimals)
  if (rounded === 0) return formatNumber(Number(x.toPrecision(1))).replace(' × ', '·')
  const digits = Math.abs(rounded - size) < 1e-12 ? String(rounded) : decimals
  return x < 0 ? `\u2212${digits}` : digits
}
