import { useId } from 'react'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { TornSide } from './Pattern.tsx'
import { type Segment, segments } from './segments.ts'
import type { Unit } from './surprisalClass.ts'

export interface SegmentedRow {
  /** What stands before the bar: `H(P,Q)`. */
  readonly name: string
  /** The value of `data-quantity`, where others look the sum up. */
  readonly quantity?: string
  /** The colour; and what is highlighted with it, unless the row is `other`. */
  readonly color: 'cross-entropy' | 'kl' | 'loss'
  /** The same measure of other arguments: drawn pale, and no mark of the term. */
  readonly other?: boolean
  /** The sum of the parts, in display units; may be ∞. */
  readonly total: number
  /** What each named part adds, in display units, none negative; may be ∞. */
  readonly parts: readonly { readonly name: string; readonly value: number }[]
}

export interface SegmentedBarsProps {
  /** The accessible name: a sentence with the numbers. */
  readonly label: string
  readonly unit: Unit
  readonly rows: readonly SegmentedRow[]
  /** The right end of the scale, positive; what lies beyond is clipped and torn. */
  readonly max: number
  /** The part that is emphasised in every row. */
  readonly focus?: number | null
  readonly onFocus?: (part: number) => void
}

const ROW = 34
const BAR = 24

/** Sums as lengths on one scale: each bar is cut into what its parts add, in their order. */
export function SegmentedBars({ label, unit, rows, max, focus = null, onFocus }: SegmentedBarsProps) {
  return (
    <div className="segmented-bars" role="img" aria-label={label}>
      {rows.map((row) => (
        <div key={row.name} className={row.other ? `segmented ${row.color} other` : `segmented ${row.color}`}>
          <span className="segmented-name" data-term={row.other ? undefined : row.color}>
            {row.name}
          </span>
          <Bar row={row} max={max} focus={focus} onFocus={onFocus} />
          <span className="segmented-total" data-term={row.other ? undefined : row.color}>
            <span data-quantity={row.quantity} data-unit={unit.slice(0, -1)}>
              {formatNumber(row.total)}
            </span>
          </span>
        </div>
      ))}
    </div>
  )
}

interface BarProps {
  readonly row: SegmentedRow
  readonly max: number
  readonly focus: number | null
  readonly onFocus: ((part: number) => void) | undefined
}

function Bar({ row, max, focus, onFocus }: BarProps) {
  const term = row.other ? undefined : row.color
  const tear = useId()
  return (
    <svg className="chart" height={ROW} aria-hidden="true">
      <defs>
        <TornSide id={tear} />
      </defs>
      {segments(
        row.parts.map((part) => part.value),
        max,
      ).map((segment) => (
        <Part
          key={segment.part}
          segment={segment}
          name={row.parts[segment.part]?.name ?? ''}
          term={term}
          focused={segment.part === focus}
          onFocus={onFocus}
        />
      ))}
      {row.total > max && (
        <Frame x="100%" width="1">
          <rect x="-6" y={(ROW - BAR) / 2} width="6" height={BAR} fill={`url(#${tear})`} />
        </Frame>
      )}
    </svg>
  )
}

interface PartProps {
  readonly segment: Segment
  readonly name: string
  readonly term: SegmentedRow['color'] | undefined
  readonly focused: boolean
  readonly onFocus: ((part: number) => void) | undefined
}

function Part({ segment, name, term, focused, onFocus }: PartProps) {
  const { part, start, end } = segment
  return (
    <Frame
      className={focused ? 'segment focused' : 'segment'}
      x={percent(start)}
      width={percent(end - start)}
      onEnter={() => onFocus?.(part)}
    >
      <title>{name}</title>
      <rect data-term={term} width="100%" y={(ROW - BAR) / 2} height={BAR} />
      <foreignObject width="100%" y={(ROW - BAR) / 2} height={BAR}>
        <div className="segment-name">
          <span>{name}</span>
        </div>
      </foreignObject>
    </Frame>
  )
}
