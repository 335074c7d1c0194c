import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { RatioHandle } from './RatioHandle.tsx'
import { PLOT_HEIGHT, PLOT_TOP, type TangentRange, tangentAxis } from './tangentAxis.ts'

/** A class that can happen, p > 0. */
export interface RatioPoint {
  readonly index: number
  readonly name: string
  /** Probability under P, above 0: how much its gap counts. */
  readonly p: number
  /** t = q/p, from 0. */
  readonly t: number
}

export interface TangentFigureProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  readonly points: readonly RatioPoint[]
  /** What the axes show; keep it during a drag. */
  readonly range: TangentRange
  /** One nat in display units: log e in the page's base. */
  readonly perNat: number
  readonly focus: number | null
  readonly onFocus: (index: number) => void
  readonly onRatio: (index: number, t: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

const BELOW = 22

/** How wide a gap of p = 1 is drawn, as a share of the plot. */
const GAP = 0.16

/**
 * The curve log t under its tangent (t − 1) log e, which it touches at t = 1, and a point for each class at
 * t = q/p. The bar from a point up to the line is p wide: its area is what the class adds to KL(P‖Q).
 */
export function TangentFigure(props: TangentFigureProps) {
  const { label, points, range, perNat, focus, onFocus, onRatio, onGrab, onRelease } = props
  const axis = tangentAxis(range, perNat)
  const bottom = PLOT_TOP + PLOT_HEIGHT
  const height = bottom + BELOW
  const box = `0 0 100 ${height}`
  const reach = Math.max(axis.low, -1)
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg className="chart tangent-figure" height={height} role="group" aria-label={label}>
      <Frame className="tangent-axis" x="0" width="100%" hidden>
        {axis.ticksY.map(({ value, y }) => (
          <g key={value} transform={`translate(0 ${y})`} className={value === 0 ? 'zero' : undefined}>
            <line x2="100%" />
            <text className="tangent-up" x="-8" dy="0.35em">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {axis.ticksX.map((t) => (
          <text key={t} className="tangent-across" x={axis.x(t)} y={bottom + 16}>
            {formatNumber(t)}
          </text>
        ))}
        <line className="tangent-touch" x1={axis.x(1)} x2={axis.x(1)} y1={axis.y(0)} y2={bottom} />
      </Frame>
      <svg className="tangent-clip" aria-hidden="true">
        {points.map(({ index, p, t }) => {
          const width = GAP * p
          const top = axis.y(t - 1)
          return (
            <rect
              key={index}
              className={index === focus ? 'tangent-gap focused' : 'tangent-gap'}
              data-term="kl"
              x={percent(Math.min(t, axis.right) / axis.right - width / 2)}
              width={percent(width)}
              y={top}
              height={Math.round(100 * Math.max(0, axis.y(Math.log(t)) - top)) / 100}
            />
          )
        })}
      </svg>
      <svg className="tangent-clip" viewBox={box} preserveAspectRatio="none" aria-hidden="true">
        <path
          className="tangent-line"
          d={`M${100 * Math.max(0, (1 + reach) / axis.right)} ${axis.y(reach)}L100 ${axis.y(axis.right - 1)}`}
        />
        <path className="tangent-curve" d={axis.curve} />
      </svg>
      {points.map((point) => (
        <RatioHandle
          key={point.index}
          {...point}
          at={axis.x(point.t)}
          y={axis.y(Math.log(point.t))}
          beyond={point.t > axis.right ? 'right' : Math.log(point.t) < axis.low ? 'below' : null}
          right={axis.right}
          focused={point.index === focus}
          onRatio={onRatio}
          onFocus={onFocus}
          onGrab={onGrab}
          onRelease={onRelease}
        />
      ))}
    </svg>
  )
}
