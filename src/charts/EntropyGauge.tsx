import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import type { Unit } from './surprisalClass.ts'

export interface EntropyGaugeProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** H(P) and its largest value log C, in display units. */
  readonly entropy: number
  readonly max: number
  /** C */
  readonly count: number
  readonly unit: Unit
}

const TOP = 22
const HEIGHT = 10

/** How much of the largest entropy that C classes allow P has: a bar from 0 to log C. */
export function EntropyGauge({ label, entropy, max, count, unit }: EntropyGaugeProps) {
  return (
    <svg className="chart entropy-gauge" height={TOP + HEIGHT} role="img" aria-label={label}>
      <rect className="gauge-rail" y={TOP} width="100%" height={HEIGHT} />
      <rect
        className="gauge-fill"
        data-term="entropy"
        y={TOP}
        width={percent(Math.min(1, entropy / max))}
        height={HEIGHT}
      />
      <foreignObject width="100%" height="18">
        <div className="gauge-labels">
          <b data-term="entropy">
            H(P){' '}
            <span data-quantity="entropy" data-unit={unit.slice(0, -1)}>
              {formatNumber(entropy)}
            </span>{' '}
            {unit}
          </b>
          <span>
            log {count} = {formatNumber(max)}
          </span>
        </div>
      </foreignObject>
    </svg>
  )
}
