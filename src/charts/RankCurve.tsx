import { useMemo } from 'react'
import { formatNumber } from '../expression/number.ts'
import { Frame } from './Frame.tsx'
import { RANK_BELOW, RANK_HEIGHT, RANK_TOP, rankAxis, ranks } from './rankAxis.ts'

export interface RankCurveProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** The largest first; they sum to 1. */
  readonly probabilities: ArrayLike<number>
  /** How many of the first are marked as points. */
  readonly marked: number
}

const BOTTOM = RANK_TOP + RANK_HEIGHT

/** A power of ten without its mantissa: 10⁻⁶. */
const power = (x: number) => formatNumber(x).replace(/^1 × /, '')

/** The probabilities of many classes by their rank, on logarithmic axes that stand still. */
export function RankCurve({ label, probabilities, marked }: RankCurveProps) {
  const size = probabilities.length
  const axis = useMemo(() => rankAxis(size), [size])
  const points = useMemo(() => ranks(size), [size])
  const at = (rank: number) => axis.y(probabilities[rank - 1] ?? 0)
  const even = axis.y(1 / size)
  return (
    <svg className="chart rank-curve" height={BOTTOM + RANK_BELOW} role="img" aria-label={label}>
      <Frame className="rank-axis" x="0" width="100%" hidden>
        {axis.ticksY.map((value) => (
          <g key={value} transform={`translate(0 ${axis.y(value)})`}>
            <line x2="100%" />
            <text className="rank-up" x="-8" dy="0.35em">
              {power(value)}
            </text>
          </g>
        ))}
        {axis.ticksX.map((rank) => (
          <text key={rank} x={`${axis.x(rank)}%`} y={BOTTOM + 16}>
            {formatNumber(rank)}
          </text>
        ))}
        <text className="rank-name" x="100%" y={BOTTOM + 34}>
          rank
        </text>
        <text className="rank-name first" x="4" y={RANK_TOP - 8}>
          ŷ
        </text>
        <line className="rank-even" x2="100%" y1={even} y2={even} />
        <text className="rank-even-name" x="6" y={even + 15}>
          {`1/${size.toLocaleString('en')} each, if all were alike`}
        </text>
      </Frame>
      <svg
        className="rank-plot"
        viewBox={`0 0 100 ${BOTTOM}`}
        height={BOTTOM}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          className="rank-line"
          data-term="q"
          d={`M${points.map((rank) => `${axis.x(rank)} ${at(rank)}`).join('L')}`}
        />
      </svg>
      <Frame className="rank-points" x="0" width="100%" hidden>
        {Array.from({ length: marked }, (_, i) => {
          const y = at(i + 1)
          return y > BOTTOM ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its rank
            <circle key={i} data-term="q" cx={`${axis.x(i + 1)}%`} cy={y} r="3.5" />
          )
        })}
      </Frame>
    </svg>
  )
}
