import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv'
import { standardise } from '../../math/standardise.ts'
import type { LabData } from './labData.ts'

export const MOST_ROWS = 1000
export const MOST_FEATURES = 20
export const MOST_KINDS = 10

/** Of a table's faults so many are named: the next look finds the others. */
const MOST_FAULTS = 4
/** A name is cut after so many letters. */
const LONGEST = 24
/** No more text than this is looked at: the largest table that is taken has less. */
const LONGEST_TEXT = 1_000_000

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** The class stands in a column of such a name, else in the last one. */
const CLASS_NAME = /^(class|label|species|target|variety)$/i

export type Read = { readonly data: LabData } | { readonly faults: readonly string[] }

const semicolons = dsvFormat(';')

/** Rows of cells; separated by what the first line has the most of. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  const [commas, tabs, others] = [count(','), count('\t'), count(';')]
  const rows =
    tabs > commas && tabs >= others
      ? tsvParseRows(text)
      : others > commas
        ? semicolons.parseRows(text)
        : csvParseRows(text)
  return rows.map((row) => row.map((cell) => cell.trim()))
}

const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)

/** Names as they are shown, cut; one that is there before, or is the bias's, gets a number. */
function told(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken)
  return names.map((name) => {
    let one = cut(name)
    for (let count = 2; used.has(one); count++) one = `${cut(name)} (${count})`
    used.add(one)
    return one
  })
}

/** A cell as a fault names it; the row counts from 1 in the text as it is, the heads included. */
const cell = (row: number, column: number, name: string | undefined) =>
  `Row ${row}, column ${column}${name ? ` (${cut(name)})` : ''}`

/**
 * Samples from a table of comma, semicolon or tab separated values: numbers with a decimal point, and a class in the
 * last column, or in the one named class, label, species, target or variety. The heads may be left out. Each feature is
 * standardised. What cannot be read is named by row and column, and then there are no data.
 */
export function readTable(text: string): Read {
  if (text.length > LONGEST_TEXT)
    return { faults: [`The text has more than ${LONGEST_TEXT.toLocaleString('en')} characters.`] }
  const numbered = rowsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    .map((cells, at) => ({ cells, number: at + 1 }))
    .filter(({ cells }) => cells.some((one) => one !== ''))
  const [top] = numbered
  if (top === undefined) return { faults: ['There is nothing in it.'] }
  const width = top.cells.length
  const named = top.cells.findIndex((name) => CLASS_NAME.test(name))
  const hasHeads = named >= 0 || top.cells.slice(0, -1).every((one) => !NUMBER.test(one))
  const classAt = named >= 0 ? named : width - 1
  const rows = hasHeads ? numbered.slice(1) : numbered
  const heads = top.cells.map((name, n) => (hasHeads && name !== '' ? name : `column ${n + 1}`))

  const size = sizeFault(rows.length, width)
  if (size !== null) return { faults: [size] }
  const faults: string[] = []
  for (const { cells, number } of rows) {
    if (cells.length !== width)
      faults.push(`Row ${number} has ${cells.length} columns where the first has ${width}.`)
    else
      for (const [n, text] of cells.entries()) {
        const where = cell(number, n + 1, hasHeads ? heads[n] : undefined)
        if (n === classAt) {
          if (text === '') faults.push(`${where}: the class is missing.`)
        } else if (text === '') faults.push(`${where}: the number is missing.`)
        else if (!NUMBER.test(text) || !Number.isFinite(Number(text)))
          faults.push(`${where}: “${cut(text)}” is not a number.`)
      }
  }
  if (faults.length > MOST_FAULTS) {
    const more = faults.length - MOST_FAULTS
    return { faults: [...faults.slice(0, MOST_FAULTS), `And ${more} more.`] }
  }
  if (faults.length > 0) return { faults }

  const kinds = rows.map(({ cells }) => cells[classAt] ?? '')
  const classes = [...new Set(kinds)]
  if (classes.length < 2)
    return { faults: [`There is one class only, “${cut(classes[0] ?? '')}”: at least two are needed.`] }
  if (classes.length > MOST_KINDS)
    return {
      faults: [
        `Column ${classAt + 1} has ${classes.length} classes: at most ${MOST_KINDS} are read. Is it the column of the class?`,
      ],
    }
  const features = (of: readonly string[]) => of.filter((_, n) => n !== classAt)
  try {
    return {
      data: {
        features: told(features(heads), ['bias']),
        classes: told(classes),
        X: standardise(rows.map(({ cells }) => features(cells).map(Number))),
        y: kinds.map((kind) => classes.indexOf(kind)),
        standardised: true,
      },
    }
  } catch (error) {
    if (error instanceof RangeError)
      return { faults: ['A column has numbers that are too large to be averaged.'] }
    throw error
  }
}

function sizeFault(rows: number, width: number): string | null {
  if (width < 2)
    return 'There is one column only: a row has its numbers and its class, separated by commas, semicolons or tabs.'
  if (rows < 2) return 'At least two rows are needed, and their heads, if there are any.'
  if (rows > MOST_ROWS) return `There are ${rows} rows: at most ${MOST_ROWS} are read.`
  if (width - 1 > MOST_FEATURES) return `There are ${width - 1} features: at most ${MOST_FEATURES} are read.`
  return null
}
