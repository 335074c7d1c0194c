import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'

interface MeanLabelProps {
  readonly mean: number
  /** The right end of the scale of the bars above. */
  readonly max: number
}

/** Near an end of the scale the word keeps to the inner side. */
const NEAR = 0.15

const anchor = (share: number) => (share < NEAR ? 'start' : share > 1 - NEAR ? 'end' : 'middle')

/** Where the mean line ends, below the last row: its name. */
export function MeanLabel({ mean, max }: MeanLabelProps) {
  const share = Math.min(1, mean / max)
  return (
    <svg className="chart" height="20" aria-hidden="true">
      <Frame x={percent(share)} width="1">
        <line className="mean-line" y1="-1" y2="4" />
        <text className="mean-name" y="17" textAnchor={anchor(share)}>
          mean
        </text>
      </Frame>
    </svg>
  )
}
