import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { formatNumber, nameNumber } from '../expression/number.ts'
import { isCommand } from './isCommand.ts'
import { Scroller } from './Scroller.tsx'

export interface Place {
  readonly row: number
  readonly column: number
}

/** How an entry takes part in what is pointed at: it is the one, it makes it, or it is made by it. */
export type Mark = 'chosen' | 'source' | 'fed'

/** What each row or each column brings to its entries: numbers before them, as tiles of their own. */
interface Margin {
  /** Its letter, as the formula has it. */
  readonly letter: ReactNode
  readonly entry: (at: number) => number
  readonly max: number
  readonly term?: 'residual'
  readonly quantity?: string
  /** The one that makes the chosen entry. */
  readonly source?: number
}

interface MatrixProps {
  /** What a voice calls it, with its shape: `weights W, 3 classes by 3 features`. */
  readonly label: string
  /** Its letter, drawn as the formula has it. */
  readonly letter: ReactNode
  /** Its shape in letters and numbers: `C × D = 3 × 3`. */
  readonly shape: ReactNode
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly entry: (at: Place) => number
  /** An entry as text; as every number of the page unless given. */
  readonly text?: (value: number) => string
  /** What an entry is called, its number as it is seen, so that a voice finds it by that: `weight of dog for size, −0.4`. */
  readonly spoken: (at: Place, value: string) => string
  /** The quantity that gives the bars their colour; without one they have none. */
  readonly term?: 'p' | 'q' | 'logit' | 'gradient' | 'residual' | 'penalty'
  /** The name of its entries in `data-quantity`: `W` gives `W:0,1`. */
  readonly quantity?: string
  /** The length of a whole bar, and what fills a tile most where it is a heat map. */
  readonly max: number
  /** Whether a tile is filled the more, the further its entry is from 0. */
  readonly isHeat?: boolean
  /** What an entry is made of, each part a bar of its own below the number, the second hollow; itself unless given. */
  readonly parts?: (at: Place) => readonly [first: number, second: number]
  readonly mark?: (at: Place) => Mark | null
  /** For a matrix whose entries are each a number of its row times one of its column. */
  readonly margins?: { readonly row: Margin; readonly column: Margin }
  /** The entry in the tab order; the chosen one, unless nothing is chosen. */
  readonly at?: Place
  readonly onChoose?: (at: Place) => void
  readonly onPoint?: (at: Place | null) => void
}

const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))

function moved({ key }: KeyboardEvent, { row, column }: Place, rows: number, columns: number): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) }
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) }
    case 'ArrowDown':
      return { row: within(row + 1, rows), column }
    case 'ArrowUp':
      return { row: within(row - 1, rows), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return null
  }
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`

interface LengthProps {
  readonly value: number
  readonly max: number
  readonly hollow?: boolean
}

/** An entry as a length from the middle, to the right where it is positive. */
function Length({ value, max, hollow = false }: LengthProps) {
  const share = Number.isFinite(value / max) ? Math.min(1, Math.abs(value) / max) / 2 : 0
  return (
    <svg className="tile-bar" aria-hidden="true">
      <rect className="tile-zero" x="50%" width="1" height="100%" />
      <rect
        className={hollow ? 'tile-length hollow' : 'tile-length'}
        x={percent(value < 0 ? 0.5 - share : 0.5)}
        width={percent(share)}
        height="100%"
      />
    </svg>
  )
}

/** How strongly the largest entry of a heat map fills its tile: its number stays readable. */
const HOTTEST = 0.45

/** An entry as a filled tile, in the quantity's colour where it is positive, else in none. */
function Heat({ value, max }: { value: number; max: number }) {
  const share = Number.isFinite(value / max) ? Math.min(1, Math.abs(value) / max) : 0
  return (
    <svg className="tile-heat" data-negative={value < 0 || undefined} aria-hidden="true">
      <rect width="100%" height="100%" fillOpacity={Math.round(HOTTEST * share * 1000) / 1000} />
    </svg>
  )
}

function MarginTile({ margin, at, text }: { margin: Margin; at: number; text: (value: number) => string }) {
  const { entry, max, term, quantity, source } = margin
  return (
    <td className="margin">
      <span className="tile" data-term={term} data-mark={at === source ? 'source' : undefined}>
        <span data-quantity={quantity && `${quantity}:${at}`}>{text(entry(at))}</span>
        <Length value={entry(at)} max={max} />
      </span>
    </td>
  )
}

/**
 * A matrix as tiles, each with its number and a bar. Where its entries can be chosen it is one stop of the keyboard,
 * in which the arrow keys go from tile to tile.
 */
export function Matrix(props: MatrixProps) {
  const {
    label,
    letter,
    shape,
    rows,
    columns,
    entry,
    text = formatNumber,
    spoken,
    term,
    quantity,
    max,
    isHeat = false,
    parts,
  } = props
  const { mark, margins, at, onChoose, onPoint } = props
  // Cells of a row before its entries: its name, and what it brings to them.
  const before = margins ? 2 : 1
  const body = useRef<HTMLTableSectionElement>(null)
  const stop = at ?? { row: 0, column: 0 }

  const onKeyDown = (event: KeyboardEvent, from: Place) => {
    const next = moved(event, from, rows.length, columns.length)
    if (next === null || isCommand(event)) return
    event.preventDefault()
    onChoose?.(next)
    body.current?.rows[next.row]?.cells[next.column + before]?.querySelector('button')?.focus()
  }

  return (
    <div className="matrix" data-term={term}>
      <p className="matrix-head">
        <b>{letter}</b> <span>{shape}</span>
      </p>
      <Scroller>
        <table aria-label={label} onPointerLeave={() => onPoint?.(null)}>
          <thead>
            <tr>
              <td />
              {margins ? <th scope="col">{margins.row.letter}</th> : null}
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
            {margins ? (
              <tr>
                <th scope="row">{margins.column.letter}</th>
                <td />
                {columns.map((name, column) => (
                  <MarginTile key={name} margin={margins.column} at={column} text={text} />
                ))}
              </tr>
            ) : null}
          </thead>
          <tbody ref={body}>
            {rows.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {margins ? <MarginTile margin={margins.row} at={row} text={text} /> : null}
                {columns.map((columnName, column) => {
                  const place = { row, column }
                  const value = entry(place)
                  const inner = (
                    <>
                      {isHeat ? <Heat value={value} max={max} /> : null}
                      <span data-quantity={quantity && `${quantity}:${row},${column}`}>{text(value)}</span>
                      {(parts?.(place) ?? [value]).map((part, which) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
                        <Length key={which} value={part} max={max} hollow={which > 0} />
                      ))}
                    </>
                  )
                  const marked = mark?.(place) ?? undefined
                  return (
                    <td key={columnName} onPointerEnter={onPoint && (() => onPoint(place))}>
                      {onChoose ? (
                        <button
                          type="button"
                          className="tile"
                          data-mark={marked}
                          aria-label={spoken(place, nameNumber(text(value)))}
                          aria-pressed={marked === 'chosen'}
                          tabIndex={row === stop.row && column === stop.column ? 0 : -1}
                          onClick={() => onChoose(place)}
                          onKeyDown={(event) => onKeyDown(event, place)}
                        >
                          {inner}
                        </button>
                      ) : (
                        <span className="tile" data-mark={marked}>
                          {inner}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  )
}
