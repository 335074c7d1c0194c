import { decimal } from './decimals.ts'

/** How one key of the query is read and written. */
export interface Key<T> {
  /** The value, or undefined for what is not one. Never throws. */
  read(text: string): T | undefined
  /** The one text for a value; reading it gives the value again. */
  write(value: T): string
}

export interface Range {
  readonly min: number
  readonly max: number
}

const NUMBER = /^-?\d{1,4}(\.\d{1,12})?$/
const INTEGER = /^\d{1,10}$/
// fixed by version 1 of the grammar, whatever number of classes the pages come to allow
const FEWEST = 2
const MOST = 10

/** A number of at most 4 digits before the point and 12 after it, within a range. */
export function number({ min, max }: Range): Key<number> {
  return {
    read(text) {
      const value = Number(text)
      // −0 + 0 is 0
      return NUMBER.test(text) && value >= min && value <= max ? value + 0 : undefined
    },
    write: decimal,
  }
}

/** A whole number without sign, within a range. */
export function integer({ min, max }: Range): Key<number> {
  return {
    read(text) {
      const value = Number(text)
      return INTEGER.test(text) && value >= min && value <= max ? value : undefined
    },
    write: String,
  }
}

/** 2 to 10 numbers, each within the range. */
export function vector(range: Range): Key<readonly number[]> {
  const entry = number(range)
  return {
    read(text) {
      const values = text.split(',').map(entry.read)
      const read = values.filter((value) => value !== undefined)
      return read.length === values.length && read.length >= FEWEST && read.length <= MOST ? read : undefined
    },
    write: (values) => values.map(entry.write).join(','),
  }
}

/** One of a closed list of words. */
export function word<W extends string>(known: readonly W[]): Key<W> {
  return {
    read: (text) => known.find((candidate) => candidate === text),
    write: String,
  }
}

/** Some of a closed list of words, in the order of that list, each once. */
export function words<W extends string>(known: readonly W[]): Key<readonly W[]> {
  const one = word(known)
  return {
    read(text) {
      const read = text.split(',').map(one.read)
      return read.includes(undefined) ? undefined : known.filter((candidate) => read.includes(candidate))
    },
    write: (values) => known.filter((candidate) => values.includes(candidate)).join(','),
  }
}
