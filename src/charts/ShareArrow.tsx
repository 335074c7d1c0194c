import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'

export interface ShareArrowProps {
  /** Where it starts and where its head is, as shares of the lane. */
  readonly from: number
  readonly to: number
  /** The quantity that gives it its colour. */
  readonly term: 'residual'
  readonly height: number
  readonly y: number
}

/** From these lengths on, as shares of the lane, there is room for a head of so many px. */
const HEADS = [
  { from: 0.08, size: 8 },
  { from: 0.03, size: 4 },
] as const

/** An arrow along a lane, a part of an SVG: to the right where it is positive. What is too short for a head is a dot. */
export function ShareArrow({ from, to, term, height, y }: ShareArrowProps) {
  const length = Math.abs(to - from)
  const size = HEADS.find((head) => length >= head.from)?.size ?? null
  const back = to > from ? -1 : 1
  return (
    <g className="share-arrow" data-term={term}>
      {size === null ? null : <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} />}
      <Frame x={percent(to)} width="1">
        {size === null ? (
          <circle cy={y} r="2.5" />
        ) : (
          <>
            {/* The line is as thick as the head is narrow at its end: it would stand out beyond it. */}
            <rect className="share-arrow-end" x={back < 0 ? -3 : 0} y={y - 2} width="3" height="4" />
            <path d={`M0 ${y}l${back * size} ${-height / 2}v${height}z`} />
          </>
        )}
      </Frame>
    </g>
  )
}
