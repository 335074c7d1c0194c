import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { ShareArrow } from './ShareArrow.tsx'
import { segments } from './segments.ts'

export interface Addend {
  readonly name: string
  readonly value: number
}

export interface ArrowChainProps {
  /** The accessible name: a sentence with the sum. */
  readonly label: string
  /** Signed numbers that add up to 0, the positive ones to 1 at most. */
  readonly addends: readonly Addend[]
}

const LANE = 24
const NAME = 15
/** A shorter arrow has no room for its name. */
const NAMED = 0.1

/**
 * Signed numbers end to end from 0: the positive ones there, above, the negative ones back, below. They add up to 0
 * where the way back ends at the start.
 */
export function ArrowChain({ label, addends }: ArrowChainProps) {
  const sizes = (sign: 1 | -1) => addends.map(({ value }) => Math.max(0, sign * value))
  const out = segments(sizes(1), 1)
  const back = segments(sizes(-1), 1)
  const end = out.at(-1)?.end ?? 0
  const lanes = [
    ...out.map(({ part, start, end: stop }) => ({ part, from: start, to: stop, top: 0 })),
    ...back.map(({ part, start, end: stop }) => ({ part, from: end - start, to: end - stop, top: LANE })),
  ]
  return (
    <svg className="chart arrow-chain" height={2 * LANE} role="img" aria-label={label}>
      <line className="arrow-start" x1="0" x2="0" y1="0" y2={2 * LANE} />
      {lanes.map(({ part, from, to, top }) => (
        <g key={part}>
          <ShareArrow from={from} to={to} term="residual" height={8} y={top + NAME + 4} />
          {Math.abs(to - from) < NAMED ? null : (
            <Frame x={percent(Math.min(from, to))} width={percent(Math.abs(to - from))}>
              <foreignObject width="100%" y={top} height={NAME}>
                <div className="arrow-name">{addends[part]?.name}</div>
              </foreignObject>
            </Frame>
          )}
        </g>
      ))}
    </svg>
  )
}
