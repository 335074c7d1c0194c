import { useCallback, useMemo } from 'react'
import { speakNumber } from '../expression/number.ts'
import { entropy as entropyOf } from '../math/entropy.ts'
import { CurvePoint } from './CurvePoint.tsx'
import { percent } from './coordinate.ts'
import { type Curve, curvePath, nearestOnCurve } from './curve.ts'
import { Frame } from './Frame.tsx'
import { ProbabilityAxis } from './ProbabilityAxis.tsx'
import { ABOVE, BELOW, surprisalAxis } from './surprisalAxis.ts'
import type { Unit } from './surprisalClass.ts'

export interface BinaryEntropyCurveProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** The first of the two classes, and its probability. */
  readonly name: string
  readonly p: number
  /** H(P) in display units. */
  readonly entropy: number
  readonly unit: Unit
  /** e, 2 or 10. */
  readonly base: number
  /** p cannot be moved. */
  readonly fixed: boolean
  readonly onFocus: () => void
  readonly onChange: (p: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

const HEIGHT = 120
const BOTTOM = ABOVE + HEIGHT
const STEPS = 96

/** Steeper at the ends, where the curve leaves 0 upright: the values are spread like a cosine's. */
const GRID = Array.from({ length: STEPS + 1 }, (_, i) => (1 - Math.cos((Math.PI * i) / STEPS)) / 2)

/** H(p, 1 − p) over p, to `base`, in a plot HEIGHT px high up to log 2. */
function binaryEntropyCurve(base: number): Curve {
  const max = Math.log(2) / Math.log(base)
  return { y: (p) => BOTTOM - (HEIGHT * entropyOf([p, 1 - p], { base })) / max, grid: GRID }
}

/** The entropy of two classes over the probability of the first, with a point that is dragged along it. */
export function BinaryEntropyCurve(props: BinaryEntropyCurveProps) {
  const { label, name, p, entropy, unit, base, fixed, onFocus, onChange, onGrab, onRelease } = props
  const axis = useMemo(() => surprisalAxis(Math.log(2) / Math.log(base), HEIGHT), [base])
  const curve = useMemo(() => binaryEntropyCurve(base), [base])
  const path = useMemo(() => curvePath(curve), [curve])
  const nearest = useCallback(
    (x: number, y: number, width: number) => nearestOnCurve(curve, x, y, width),
    [curve],
  )
  const y = axis.y(entropy)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset can be drawn
    <svg className="chart curve-figure" height={BOTTOM + BELOW} role="group" aria-label={label}>
      <ProbabilityAxis axis={axis} />
      <Frame className="curve-stem of-entropy" x="0" width="100%" hidden>
        <line x1={percent(p)} x2={percent(p)} y1={y} y2={BOTTOM} />
        <line x1="0" x2={percent(p)} y1={y} y2={y} />
      </Frame>
      <svg viewBox={`0 0 100 ${BOTTOM}`} height={BOTTOM} preserveAspectRatio="none" aria-hidden="true">
        <path className="curve-line entropy" d={path} />
      </svg>
      <CurvePoint
        index={0}
        term="entropy"
        label={`p of ${name}, along the curve`}
        valueText={`${speakNumber(p)}, entropy ${speakNumber(entropy)} ${unit}`}
        value={p}
        y={y}
        focused
        disabled={fixed}
        nearest={nearest}
        onChange={(_, next) => onChange(next)}
        onFocus={onFocus}
        onGrab={onGrab}
        onRelease={onRelease}
      />
    </svg>
  )
}
