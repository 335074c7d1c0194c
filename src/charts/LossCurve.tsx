import { ticks as niceTicks } from 'd3-array'
import { formatNumber } from '../expression/number.ts'
import { coordinate, percent } from './coordinate.ts'
import { type LogAxis, logAxis, type RunSeries, runPath, shareUp } from './runCurve.ts'
import { Spot } from './Spot.tsx'

interface LossCurveProps {
  /** What is seen, in a sentence. */
  readonly label: string
  readonly series: readonly RunSeries[]
  /** The step that is shown. */
  readonly at: number
  /** Whether the run ends because the next numbers are too large for a double. */
  readonly blown: boolean
  /** Height of the plot, in px. */
  readonly height: number
}

/** An axis is at least so many steps long. */
const FEWEST_STEPS = 10
/** Between two ticks of the axis there are so many px at least. */
const TICK = 26
const TOP = 10
const BELOW = 24

/** Numbers of a run by its steps, on a logarithmic axis. */
export function LossCurve({ label, series, at, blown, height }: LossCurveProps) {
  const count = Math.max(...series.map(({ values }) => values.length))
  const end = Math.max(FEWEST_STEPS, count - 1)
  const axis = logAxis(series, Math.max(3, Math.floor(height / TICK)))
  const bottom = TOP + height
  const y = (value: number) => coordinate(TOP + height * (1 - shareUp(axis, value)))
  const steps = niceTicks(0, end, 5)
  return (
    <svg className="chart loss-curve" height={bottom + BELOW} role="img" aria-label={label}>
      <g className="run-axis">
        {axis.ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x2="100%" />
            <text className="run-up" x="-6" dy="0.35em">
              {axisNumber(tick, axis)}
            </text>
          </g>
        ))}
        {steps.map((step) => (
          <text key={step} x={percent(step / end)} y={bottom + 17} data-last={step === end || undefined}>
            {formatNumber(step)}
          </text>
        ))}
      </g>
      <svg
        className="run-plot"
        viewBox={`0 0 100 ${height}`}
        y={TOP}
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {series.map(({ name, look, values }) => (
          <path key={name} className={`run-line ${look}`} d={runPath(values, axis, end, height)} />
        ))}
      </svg>
      <Spot className="run-now" x={percent(at / end)} hidden>
        <line y1={TOP} y2={bottom} />
        {series.map(({ name, look, values }) => {
          const value = values[at] ?? 0
          return value > 0 && Number.isFinite(value) ? (
            <circle key={name} className={look} cy={y(value)} r="3.5" />
          ) : null
        })}
      </Spot>
      {blown ? (
        <Spot x={percent((count - 1) / end)} hidden>
          <text
            className="run-blown"
            x={count - 1 > end / 2 ? -6 : 6}
            y={TOP + 12}
            data-back={count - 1 > end / 2 || undefined}
          >
            ∞
          </text>
        </Spot>
      ) : null}
    </svg>
  )
}

/** Powers of ten without their mantissa, where they are written as powers. */
const axisNumber = (tick: number, { low, high }: LogAxis) =>
  high / low > 1e4 ? formatNumber(tick).replace(/^1 × /, '') : formatNumber(tick)
