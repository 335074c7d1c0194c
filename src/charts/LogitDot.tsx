import { speakNumber } from '../expression/number.ts'
import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { type LogitRange, placeOn } from './logitAxis.ts'
import { useHandle } from './useHandle.ts'

interface LogitDotProps {
  readonly name: string
  readonly z: number
  readonly range: LogitRange
  /** The true class. */
  readonly truth: boolean
  readonly focused: boolean
  /** It cannot be moved. */
  readonly fixed: boolean
  /** Where the line is, px from the top. */
  readonly y: number
  readonly onFocus: () => void
  readonly onChange: (z: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

/** Torn marks point to where the logit went. */
const TORN = { right: 'M-5 -7L3 0L-5 7', left: 'M5 -7L-3 0L5 7' } as const

/** One class's logit on the number line, as a slider; the Tab key stops at the bar beside, which does the same. */
export function LogitDot(props: LogitDotProps) {
  const { name, z, range, truth, focused, fixed, y, onFocus, onChange, onGrab, onRelease } = props
  const { low, high } = range
  const handle = useHandle({
    axis: 'x',
    value: z,
    min: low,
    max: high,
    extent: high - low,
    perPixel: (figure) => (high - low) / figure.width,
    onChange,
    onFocus,
    onGrab,
    onRelease,
  })
  const beyond = z > high ? 'right' : z < low ? 'left' : null
  const kind = truth ? 'logit-dot truth' : focused ? 'logit-dot focused' : 'logit-dot'
  const slider = {
    role: 'slider',
    tabIndex: -1,
    'aria-label': `z of ${name} on the line`,
    'aria-valuemin': coordinate(low),
    'aria-valuemax': coordinate(high),
    'aria-valuenow': coordinate(z),
    'aria-valuetext': speakNumber(z),
    ...handle,
  } as const
  return (
    <Frame x={percent(placeOn(range, z))} width="1" onEnter={onFocus}>
      <g className={kind} data-term="logit" transform={`translate(0 ${y})`} {...(fixed ? {} : slider)}>
        <title>{name}</title>
        <circle className="logit-hit" r="12" />
        <circle className="logit-ring" r="10" />
        {beyond === null ? (
          <circle className="logit-point" r={truth ? 6 : 5} />
        ) : (
          <path className="logit-torn" d={TORN[beyond]} />
        )}
      </g>
    </Frame>
  )
}
