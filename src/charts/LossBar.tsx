import { memo, useId } from 'react'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { TornSide } from './Pattern.tsx'

export interface LossBarProps {
  /** The accessible name: a sentence with the number. */
  readonly label: string
  /** The loss of one sample, 0 or more. */
  readonly value: number
  /** The mean over the batch: a line through all its rows. */
  readonly mean: number
  /** The right end of the scale, positive, the same for all rows; what lies beyond is torn. */
  readonly max: number
}

/** One sample's loss as a length, as high as its row, with the mean as a line that goes on in the next row. */
export const LossBar = memo(function LossBar({ label, value, mean, max }: LossBarProps) {
  const tear = useId()
  const share = (x: number) => percent(Math.min(1, x / max))
  return (
    <svg className="chart loss-bar" role="img" aria-label={label}>
      <rect className="loss-length" data-term="loss" width={share(value)} />
      {value > max ? (
        <>
          <defs>
            <TornSide id={tear} />
          </defs>
          <Frame x="100%" width="1">
            <rect className="loss-length" x="-6" width="6" fill={`url(#${tear})`} />
          </Frame>
        </>
      ) : null}
      <line className="mean-line" data-term="loss" x1={share(mean)} x2={share(mean)} y1="-1" y2="102%" />
    </svg>
  )
})
