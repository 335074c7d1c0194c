import { memo } from 'react'
import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { useHandle } from './useHandle.ts'

interface CurvePointProps {
  readonly index: number
  readonly term: 'q' | 'entropy'
  /** What a voice calls it, and what it says of its value. */
  readonly label: string
  readonly valueText: string
  /** 0 to 1: where it stands, across. */
  readonly value: number
  /** px */
  readonly y: number
  readonly focused: boolean
  /** How far from its centre it can be taken hold of, px; less where another point is close. */
  readonly reach?: number
  readonly disabled: boolean
  /** The value whose point is nearest to a place, px, in a figure so wide. Keep its identity while it means the same. */
  readonly nearest: (x: number, y: number, width: number) => number
  readonly onChange: (index: number, value: number) => void
  readonly onFocus: (index: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

export const FULL_REACH = 14

/** A point that is dragged along a curve, as a slider over the value below it; the Tab key stops at its bar. */
export const CurvePoint = memo(function CurvePoint(props: CurvePointProps) {
  const { index, term, label, valueText, value, y, focused, disabled, nearest, reach = FULL_REACH } = props
  const handle = useHandle({
    value,
    min: 0,
    max: 1,
    extent: 1,
    nearest: (px, py, figure) => nearest(px, py, figure.width),
    onChange: (next) => props.onChange(index, next),
    onFocus: () => props.onFocus(index),
    onGrab: props.onGrab,
    onRelease: props.onRelease,
  })
  return (
    <Frame x={percent(value)} width="1" onEnter={() => props.onFocus(index)}>
      <g
        className={focused ? 'curve-point focused' : 'curve-point'}
        transform={`translate(0 ${coordinate(y)})`}
        data-term={term}
        role="slider"
        tabIndex={-1}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={coordinate(value)}
        aria-valuetext={valueText}
        aria-disabled={disabled || undefined}
        {...handle}
      >
        <circle className="curve-hit" r={coordinate(reach)} />
        <circle className="curve-ring" r="10" />
        <circle className="curve-dot" />
      </g>
    </Frame>
  )
})
