import { useCallback, useId, useMemo } from 'react'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { CurvePoint, FULL_REACH } from './CurvePoint.tsx'
import { coordinate, percent } from './coordinate.ts'
import { curvePath, nearestOnCurve } from './curve.ts'
import { Frame } from './Frame.tsx'
import { ProbabilityAxis } from './ProbabilityAxis.tsx'
import { pointLabels } from './pointLabels.ts'
import { ABOVE, BELOW, surprisalAxis } from './surprisalAxis.ts'
import type { Unit } from './surprisalClass.ts'
import { surprisalCurve } from './surprisalCurve.ts'
import { TornTop } from './TornTop.tsx'

interface CurveClass {
  readonly name: string
  /** Probability under Q, 0 to 1. */
  readonly q: number
  /** −log q in display units; ∞ where q = 0. */
  readonly surprisal: number
  /** It cannot be moved. */
  readonly fixed: boolean
}

export interface SurprisalCurveProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  readonly classes: readonly CurveClass[]
  readonly unit: Unit
  /** e, 2 or 10. */
  readonly base: number
  /** The surprisal at the top, positive and finite. Keep it during a drag. */
  readonly max: number
  readonly focus: number | null
  readonly onFocus: (index: number) => void
  /** A point was dragged along the curve: the new q of its class. */
  readonly onChange: (index: number, q: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

const HEIGHT = 200
const BOTTOM = ABOVE + HEIGHT
/** From a point to the lower side of its label, px. */
const LIFT = 5
/** The least width that a figure has, px. */
const NARROW = 240
/** The mean width of a letter or digit, px. */
const LETTER = 7

/** Right of this q a label would leave the figure: it ends at the figure's edge, above the curve on all its length. */
const lastStart = (text: string): number => Math.max(0.1, 1 - ([...text].length * LETTER) / NARROW)

/** −log q over q: a point a class, dragged along the curve. What q = 0 makes infinite runs off the top. */
export function SurprisalCurve(props: SurprisalCurveProps) {
  const { label, classes, unit, base, max, focus, onFocus, onChange, onGrab, onRelease } = props
  const tear = useId()
  const axis = useMemo(() => surprisalAxis(max, HEIGHT), [max])
  const curve = useMemo(() => surprisalCurve(max, HEIGHT, base), [max, base])
  const path = useMemo(() => curvePath(curve), [curve])
  const nearest = useCallback(
    (x: number, y: number, width: number) => nearestOnCurve(curve, x, y, width),
    [curve],
  )
  const points = classes.map((c, index) => ({ ...c, index, y: axis.y(c.surprisal) }))
  const inside = points.filter((c) => c.surprisal <= max)
  const beyond = points.filter((c) => c.surprisal > max)
  const focused = points.find((c) => c.index === focus)
  const text = (c: CurveClass & { readonly index: number }) =>
    c.index === focus ? `${c.name} ${formatNumber(c.surprisal)}` : c.name
  const labels = pointLabels(
    inside.map((c) => ({
      y: Math.min(c.y, curve.y(Math.min(c.q, lastStart(text(c))))) - LIFT,
      focused: c.index === focus,
    })),
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset can be drawn
    <svg className="chart curve-figure" height={ABOVE + HEIGHT + BELOW} role="group" aria-label={label}>
      <defs>
        <TornTop id={tear} />
      </defs>
      <ProbabilityAxis axis={axis} />
      {focused ? (
        <Frame className="curve-stem" x="0" width="100%" hidden>
          <line x1={percent(focused.q)} x2={percent(focused.q)} y1={focused.y} y2={BOTTOM} />
          <line x1="0" x2={percent(focused.q)} y1={focused.y} y2={focused.y} />
        </Frame>
      ) : null}
      <svg viewBox={`0 0 100 ${BOTTOM}`} height={BOTTOM} preserveAspectRatio="none" aria-hidden="true">
        <path className="curve-line" d={path} />
      </svg>
      {beyond.length > 0 ? <Beyond classes={beyond} tear={tear} /> : null}
      {inside.map((c, i) => {
        const y = labels[i]
        return y === null || y === undefined ? null : (
          <PointLabel key={c.index} text={text(c)} focused={c.index === focus} at={c.q} y={y} />
        )
      })}
      {points.map((c) => (
        <CurvePoint
          key={c.index}
          index={c.index}
          term="q"
          label={`q of ${c.name}, along the curve`}
          valueText={`${speakNumber(c.q)}, surprisal ${speakNumber(c.surprisal)} ${unit}`}
          value={c.q}
          y={c.y}
          focused={c.index === focus}
          reach={reach(c, points)}
          disabled={c.fixed}
          nearest={nearest}
          onChange={onChange}
          onFocus={onFocus}
          onGrab={onGrab}
          onRelease={onRelease}
        />
      ))}
    </svg>
  )
}

/** A point's own radius, px. */
const DOT = 5

interface Placed {
  readonly q: number
  readonly y: number
}

/** Half way to the nearest other point: a point must not be taken by the one drawn over it. */
function reach(point: Placed, points: readonly Placed[]): number {
  const distances = points
    .filter((other) => other !== point)
    .map((other) => Math.hypot((other.q - point.q) * NARROW, other.y - point.y))
  return Math.min(FULL_REACH, Math.max(DOT, Math.min(...distances) / 2))
}

/** What has run off the top: an arrow, or a torn edge and ∞, and whose it is. */
function Beyond({
  classes,
  tear,
}: {
  classes: readonly (CurveClass & { readonly q: number })[]
  tear: string
}) {
  const infinite = classes.filter((c) => c.surprisal === Number.POSITIVE_INFINITY)
  const names = (infinite.length > 0 ? infinite : classes).map((c) => c.name).join(', ')
  return (
    <>
      <Frame className="curve-beyond" x={percent(classes[0]?.q ?? 0)} width="1" hidden>
        {infinite.length > 0 ? (
          <g transform={`translate(-10 ${ABOVE - 12})`}>
            <rect width="20" height="6" fill={`url(#${tear})`} />
          </g>
        ) : (
          <path d={`M-5 ${ABOVE - 9}L0 ${ABOVE - 16}L5 ${ABOVE - 9}Z`} />
        )}
      </Frame>
      <foreignObject x="0" y="0" width="100%" height="16">
        <div className="curve-infinite" data-term="q">
          {infinite.length > 0 ? `∞ ${names}` : names}
        </div>
      </foreignObject>
    </>
  )
}

interface PointLabelProps {
  readonly text: string
  readonly focused: boolean
  /** The point's q. */
  readonly at: number
  /** The lower side, px. */
  readonly y: number
}

function PointLabel({ text, focused, at, y }: PointLabelProps) {
  const side = at > lastStart(text) ? 'end' : 'start'
  return (
    <Frame className="curve-label" x={side === 'end' ? '100%' : percent(at)} width="1" hidden>
      <text className={focused ? `focused ${side}` : side} x={side === 'end' ? 0 : 8} y={coordinate(y - 3)}>
        {text}
      </text>
    </Frame>
  )
}
