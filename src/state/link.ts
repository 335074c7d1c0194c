import type { Key } from './key.ts'

/** The keys and values of a link while it is read: what was taken, and what could not be. */
export interface Link {
  /** The value of a key; undefined where the link has none, or none that can be read. */
  take<T>(name: string, key: Key<T>): T | undefined
  has(name: string): boolean
  /** Whether `a` stands before `b`. */
  before(a: string, b: string): boolean
  /** Names nobody took, and those with a bad value, in the order of the link. */
  unread(): readonly string[]
  /** Names that mean nothing here: `take` has none of them. */
  unused(): readonly string[]
}

/**
 * A query's keys and values, percent-encoding undone; of two equal keys the first counts. The keys in `without`
 * mean nothing here.
 */
export function openLink(query: string, without: readonly string[] = []): Link {
  const values = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) if (!values.has(name)) values.set(name, value)
  const names = [...values.keys()]
  const read = new Set<string>()
  return {
    take(name, key) {
      const text = without.includes(name) ? undefined : values.get(name)
      const value = text === undefined ? undefined : key.read(text)
      if (value !== undefined) read.add(name)
      return value
    },
    has: (name) => values.has(name),
    before: (a, b) => names.indexOf(a) < names.indexOf(b),
    unread: () => names.filter((name) => !read.has(name) && !without.includes(name)),
    unused: () => names.filter((name) => without.includes(name)),
  }
}

const MOST_NAMES = 10
const LONGEST_NAME = 20

/** Names as a notice lists them: even those of a hostile link make one short line of plain text. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => {
    const letters = [...name.replace(/[\p{C}\p{Z}]+/gu, ' ')]
    return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('')
  })
  return names.length > MOST_NAMES ? `${shown.join(', ')} …` : shown.join(', ')
}
