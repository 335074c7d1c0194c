import { type ReactNode, useId } from 'react'
import { formatNumber, formatSigned } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { Hatch, TornSide } from './Pattern.tsx'
import type { Unit } from './surprisalClass.ts'
import { type Domain, waterfallSteps } from './waterfallSteps.ts'

export interface WaterfallProps {
  /** The accessible name: a sentence with the numbers. */
  readonly label: string
  /** What each class adds, signed, in display units; +∞ where it does not end. */
  readonly classes: readonly { readonly name: string; readonly value: number }[]
  /** The sum, where the last bar ends. */
  readonly total: number
  /** The value of `data-quantity` of the sum. */
  readonly quantity: string
  readonly unit: Unit
  /** Both ends of the scale. Keep them during a drag; what lies beyond is clipped and torn. */
  readonly domain: Domain
  /** KL of the arguments exchanged: drawn pale, and no mark of the term `kl`. */
  readonly other?: boolean
  readonly focus: number | null
  readonly onFocus?: (index: number) => void
}

const ROW = 22
const BAR = { y: 4, height: 14 } as const

/**
 * Signed shares as a waterfall: each class's bar begins where the one before ended, to the right if it adds, hatched
 * and to the left if it takes away; the last bar runs from 0 to the sum.
 */
export function Waterfall(props: WaterfallProps) {
  const { label, classes, total, quantity, unit, domain, other = false, focus, onFocus } = props
  const id = useId()
  const place = (value: number) => {
    const share = (value - domain.low) / (domain.high - domain.low)
    return Math.min(1, Math.max(0, share))
  }
  const steps = waterfallSteps(classes.map((c) => c.value))
  const zero = percent(place(0))
  const height = ROW * (classes.length + 1)
  const term = other ? undefined : 'kl'
  return (
    <svg
      className={other ? 'chart waterfall other' : 'chart waterfall'}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <Hatch id={`${id}hatch`} />
        <TornSide id={`${id}torn`} />
      </defs>
      <line className="waterfall-axis" x1={zero} x2={zero} y2={height} />
      {steps.map(({ from, to }, i) => {
        const name = classes[i]?.name ?? ''
        const goesOn = Number.isFinite(to) && (i < steps.length - 1 || Number.isFinite(total))
        return (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            key={i}
            top={i * ROW}
            name={name}
            value={formatSigned(classes[i]?.value ?? 0)}
            focused={i === focus}
            onEnter={() => onFocus?.(i)}
          >
            <Bar
              from={place(from)}
              to={place(to)}
              torn={torn(to, domain)}
              id={id}
              term={term}
              saved={to < from}
            />
            {goesOn && (
              <line
                className="waterfall-link"
                x1={percent(place(to))}
                x2={percent(place(to))}
                y1={from === to ? BAR.y : BAR.y + BAR.height}
                y2={ROW + BAR.y}
              />
            )}
          </Row>
        )
      })}
      <Row
        top={classes.length * ROW}
        name="sum"
        value={
          <span data-quantity={quantity} data-unit={unit.slice(0, -1)}>
            {formatNumber(total)}
          </span>
        }
        sum
      >
        <Bar from={place(0)} to={place(total)} torn={torn(total, domain)} id={id} term={term} saved={false} />
      </Row>
    </svg>
  )
}

/** The side on which a bar with this end runs off the scale. */
function torn(end: number, { low, high }: Domain): 'left' | 'right' | null {
  if (end > high) return 'right'
  return end < low ? 'left' : null
}

interface RowProps {
  readonly top: number
  readonly name: string
  readonly value: ReactNode
  readonly focused?: boolean
  readonly sum?: boolean
  readonly onEnter?: () => void
  readonly children: ReactNode
}

function Row({ top, name, value, focused = false, sum = false, onEnter, children }: RowProps) {
  const kind = sum ? 'waterfall-row sum' : focused ? 'waterfall-row focused' : 'waterfall-row'
  return (
    <g className={kind} transform={`translate(0 ${top})`} onPointerEnter={onEnter} onPointerDown={onEnter}>
      <rect className="waterfall-ground" x="-62" width="100%" height={ROW} />
      {children}
      <foreignObject x="-62" y="2" width="56" height={ROW - 4}>
        <div className="waterfall-name" title={name}>
          {name}
        </div>
      </foreignObject>
      <Frame x="100%" width="1">
        <foreignObject x="8" y="2" width="54" height={ROW - 4}>
          <div className="waterfall-value">
            <span>{value}</span>
          </div>
        </foreignObject>
      </Frame>
    </g>
  )
}

interface BarProps {
  /** Shares of the scale, 0 to 1. */
  readonly from: number
  readonly to: number
  readonly torn: 'left' | 'right' | null
  readonly id: string
  readonly term: 'kl' | undefined
  /** It takes away from the sum. */
  readonly saved: boolean
}

function Bar({ from, to, torn, id, term, saved }: BarProps) {
  const left = Math.min(from, to)
  return (
    <>
      {from !== to && (
        <rect
          className={saved ? 'share kl saved' : 'share kl'}
          data-term={term}
          x={percent(left)}
          width={percent(Math.abs(to - from))}
          fill={saved ? `url(#${id}hatch)` : undefined}
          {...BAR}
        />
      )}
      {torn !== null && (
        <Frame x={torn === 'left' ? '0%' : '100%'} width="1">
          <g transform={torn === 'left' ? 'scale(-1 1)' : undefined}>
            <rect className="waterfall-torn" x="-6" width="6" {...BAR} fill={`url(#${id}torn)`} />
          </g>
        </Frame>
      )}
    </>
  )
}
