import { memo, useId } from 'react'
import { formatSigned } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { Hatch, TornSide } from './Pattern.tsx'

export interface ShareBarProps {
  /** The accessible name: a sentence with the number. */
  readonly label: string
  /** p log(p/q) of one class, in display units; +∞ where q is an exact 0 under p > 0. */
  readonly value: number
  /** The length of half the figure, positive; the same for all rows. What lies beyond is torn. */
  readonly max: number
}

const HEIGHT = 28
const BAR = { y: 6, height: 16 } as const

/** One class's signed share of KL(P‖Q): filled to the right of the axis, hatched to the left, the number opposite. */
export const ShareBar = memo(function ShareBar({ label, value, max }: ShareBarProps) {
  const id = useId()
  const half = Math.min(1, Math.abs(value) / max) / 2
  const negative = value < 0
  const drawn = half > 0
  return (
    <svg className="chart share-bar" height={HEIGHT} role="img" aria-label={label}>
      <defs>
        {negative && <Hatch id={`${id}hatch`} />}
        {value > max && <TornSide id={`${id}torn`} />}
      </defs>
      {drawn && !negative && (
        <rect className="share kl" data-term="kl" x="50%" width={percent(half)} {...BAR} />
      )}
      {drawn && negative && (
        <rect
          className="share kl saved"
          data-term="kl"
          x={percent(0.5 - half)}
          width={percent(half)}
          fill={`url(#${id}hatch)`}
          {...BAR}
        />
      )}
      {value > max && (
        <Frame x="100%" width="1">
          <rect data-term="kl" x="-6" width="6" {...BAR} fill={`url(#${id}torn)`} />
        </Frame>
      )}
      <line className="share-axis" x1="50%" x2="50%" y1="3" y2={HEIGHT - 3} />
      <foreignObject x={negative ? '50%' : '0'} width="50%" y={BAR.y} height={BAR.height}>
        <div className={negative ? 'share-number right' : 'share-number left'}>{formatSigned(value)}</div>
      </foreignObject>
    </svg>
  )
})
