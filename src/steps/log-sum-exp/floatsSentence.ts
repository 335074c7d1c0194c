import { formatNumber } from '../../expression/number.ts'
import { type Computed, FORMATS, type Format } from './floats.ts'

type Table = readonly (readonly Computed[])[]

const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What becomes of e to the largest logit. */
function overflow(name: string, top: number): string {
  const over = FORMATS.filter(({ limit }) => top > limit)
  const largest = `z(${name}) = ${formatNumber(top)}`
  if (over.length === 0) return `${largest} is past neither limit: no exponential overflows.`
  return over.length === FORMATS.length
    ? `${largest} is past both limits: its exponential is Infinity.`
    : `${largest} is past the limit of ${listed(over.map((format) => format.name))}: there its exponential is Infinity.`
}

/** Which forms have how many digits of the loss left in a format, the fewest first. */
function left(table: Table, format: Format): string {
  const cells = table.flatMap((row) => row.filter((cell) => cell.format === format))
  const counts = [...new Set(cells.map(({ right }) => right))].sort((a, b) => a - b)
  const told = counts.map((count, place) => {
    const names = cells.filter(({ right }) => right === count).map(({ form }) => form)
    const who =
      counts.length === 1
        ? 'every form'
        : place > 0 && place === counts.length - 1
          ? 'the rest'
          : listed(names)
    const isOne = who !== 'the rest' && (who === 'every form' || names.length === 1)
    return `${who} ${isOne || (who === 'the rest' && names.length === 1) ? 'has' : 'have'} ${many(count, format)}`
  })
  return `In ${format.name}, ${listed(told)}.`
}

function many(count: number, { digits }: Format): string {
  if (count === 0) return 'no right digit'
  if (count === digits) return 'all digits right'
  return `${count} digits right`
}

/** The panel of floating point in words: what overflows, and how many digits are right in each form. */
export function floatsSentence(table: Table, name: string, top: number, loss: number): string {
  const counted =
    loss === 0
      ? 'The loss itself is below the smallest number of either format, and only 0 is left of it.'
      : FORMATS.map((format) => left(table, format)).join(' ')
  return `${overflow(name, top)} ${counted}`
}
