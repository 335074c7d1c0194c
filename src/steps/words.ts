import { shownNumber } from '../expression/number.ts'
import type { Reader } from '../state/reader.ts'

/** Names as text lists them: `cat, dog and fox`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Classes that cannot happen have no width; their terms are 0 · log 0. One sentence, or none. */
export function impossible({ labels, p }: Reader): string[] {
  const names = labels.filter((_, i) => p[i] === 0)
  if (names.length === 0) return []
  if (names.length === 1) return [`p(${names[0]}) is 0, so its terms are 0: 0 log 0 counts as 0.`]
  return [`The classes ${list(names)} have p = 0, so their terms are 0: 0 log 0 counts as 0.`]
}

/** Sums of shown numbers differ in the last bit. */
const ROUNDING = 1e-9

/** What stands behind numbers that do not add up as they are shown: `, rounded`. Nothing behind those that do. */
export function roundedNote(parts: readonly number[], whole: number): string {
  if (![...parts, whole].every(Number.isFinite)) return ''
  const total = parts.reduce((sum, part) => sum + shownNumber(part), 0)
  return Math.abs(total - shownNumber(whole)) > ROUNDING * Math.abs(whole) ? ', rounded' : ''
}
