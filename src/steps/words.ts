import type { Reader } from '../state/reader.ts'

/** Names as text lists them: `cat, dog and fox`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Classes that cannot happen have no width; their terms are 0 · log 0. One sentence, or none. */
export function impossible({ labels, p }: Reader): string[] {
  const names = labels.filter((_, i) => p[i] === 0)
  if (names.length === 0) return []
  if (names.length === 1) return [`p(${names[0]}) is 0, so its terms are 0: 0 log 0 counts as 0.`]
  return [`${list(names)} have p = 0, so their terms are 0: 0 log 0 counts as 0.`]
}
