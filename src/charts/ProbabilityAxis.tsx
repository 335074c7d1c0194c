import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import type { SurprisalAxis } from './surprisalAxis.ts'

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** The axes of a curve over a probability: 0 to 1 across, what it costs upward. */
export function ProbabilityAxis({ axis }: { axis: SurprisalAxis }) {
  return (
    <>
      <Frame className="area-axis" x="0" width="100%" hidden>
        {axis.ticks.map(({ value, y }) => (
          <g key={value} transform={`translate(0 ${y})`}>
            <line x2="100%" />
            <text x="-8" dy="0.35em">
              {formatNumber(value)}
            </text>
          </g>
        ))}
      </Frame>
      <Frame className="share-axis-labels" x="0" width="100%" hidden>
        {SHARES.map((share) => (
          <text key={share} x={percent(share)} y={axis.bottom + 18}>
            {formatNumber(share)}
          </text>
        ))}
      </Frame>
    </>
  )
}
