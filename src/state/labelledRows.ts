import { integer, type Key, type Range, vector } from './key.ts'

/** Numbers and the class that belongs to them. */
export interface LabelledRow {
  readonly row: readonly number[]
  readonly k: number
}

/** The greatest class that a link can name. */
const LAST_CLASS = 9

/** Rows separated by `;`, each its numbers, `:` and a class counting from 0; all of one length, `most` at most. */
export function labelledRows(range: Range, most: number): Key<readonly LabelledRow[]> {
  const numbers = vector(range)
  const label = integer({ min: 0, max: LAST_CLASS })
  const read = (text: string): LabelledRow | undefined => {
    const [before = '', after = '', ...more] = text.split(':')
    const row = numbers.read(before)
    const k = label.read(after)
    return row && k !== undefined && more.length === 0 ? { row, k } : undefined
  }
  return {
    read(text) {
      const rows = text.split(';').map(read)
      const good = rows.filter((row) => row !== undefined)
      const alike = good.every(({ row }) => row.length === good[0]?.row.length)
      return good.length === rows.length && alike && good.length <= most ? good : undefined
    },
    write: (rows) => rows.map(({ row, k }) => `${numbers.write(row)}:${label.write(k)}`).join(';'),
  }
}
