import { memo } from 'react'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { coordinate } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { useHandle } from './useHandle.ts'

interface RatioHandleProps {
  readonly index: number
  readonly name: string
  readonly p: number
  readonly t: number
  /** Where it is drawn: across as a percentage, down in px. */
  readonly at: string
  readonly y: number
  /** Where the point itself lies, if the plot does not reach so far. */
  readonly beyond: 'right' | 'below' | null
  /** t at the right edge. */
  readonly right: number
  readonly focused: boolean
  readonly onRatio: (index: number, t: number) => void
  readonly onFocus: (index: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

/** Its area is in proportion to p, above the least that a hand can find. */
const radius = (p: number) => coordinate(3 + 7 * Math.sqrt(p))

/** Torn marks point to where the class went. */
const TORN = { right: 'M-5 -8L3 0L-5 8', below: 'M-8 -5L0 3L8 -5' } as const

/** One class's point on the curve log t, as a slider over t = q/p; the Tab key stops at the bar of q instead. */
export const RatioHandle = memo(function RatioHandle(props: RatioHandleProps) {
  const { index, name, p, t, at, y, beyond, right, focused } = props
  const most = 1 / p
  const r = radius(p)
  const handle = useHandle({
    axis: 'x',
    value: t,
    min: 0,
    max: most,
    extent: Math.min(right, most),
    perPixel: (figure) => right / figure.width,
    onChange: (value) => props.onRatio(index, value),
    onFocus: () => props.onFocus(index),
    onGrab: props.onGrab,
    onRelease: props.onRelease,
  })
  return (
    <Frame x={at} width="1" onEnter={() => props.onFocus(index)}>
      <g
        className={focused ? 'ratio-handle focused' : 'ratio-handle'}
        data-term="q"
        transform={`translate(0 ${y})`}
        role="slider"
        tabIndex={-1}
        aria-label={`q over p of ${name}`}
        aria-valuemin={0}
        aria-valuemax={coordinate(most)}
        aria-valuenow={coordinate(t)}
        aria-valuetext={`t ${speakNumber(t)}`}
        {...handle}
      >
        <circle className="ratio-hit" r={Math.max(12, r)} />
        <circle className="ratio-ring" r={r + 4} />
        {beyond ? <path className="ratio-torn" d={TORN[beyond]} /> : <circle className="ratio-point" r={r} />}
        {focused ? <Name name={name} t={t} right={right} beyond={beyond} r={r} /> : null}
      </g>
    </Frame>
  )
})

/** Right below the point, where neither the curve nor another point can be; at the right edge to its left. */
function Name({
  name,
  t,
  right,
  beyond,
  r,
}: Pick<RatioHandleProps, 'name' | 't' | 'right' | 'beyond'> & { r: number }) {
  const end = t > 0.7 * right
  return (
    <text
      className={end ? 'ratio-name end' : 'ratio-name'}
      x={end ? r : r + 2}
      y={beyond === 'below' ? -8 : r + 14}
    >
      {name} {formatNumber(t)}
    </text>
  )
}
