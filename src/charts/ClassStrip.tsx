import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'

export interface ClassStripProps {
  /** The accessible name: a sentence with the true class's probability. */
  readonly label: string
  /** One entry a class, from 0 to 1. */
  readonly probabilities: readonly number[]
  /** The class that is true: its bar is filled, and underlined. */
  readonly trueClass: number
}

const ROOM = 21
const FOOT = 22
const HEIGHT = 28

/** Two classes' bars are no wider than five's. */
const FEWEST = 5

/** A distribution in one line of text: a bar a class, all of them 0 to 1 high, the true class's filled. */
export function ClassStrip({ label, probabilities, trueClass }: ClassStripProps) {
  const count = Math.max(FEWEST, probabilities.length)
  return (
    <svg className="chart class-strip" height={HEIGHT} role="img" aria-label={label}>
      {probabilities.map((value, i) => {
        const height = coordinate(ROOM * value)
        const isTrue = i === trueClass
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          <Frame key={i} x={percent(i / count)} width={percent(1 / count)}>
            <rect className="strip-room" x="10%" width="80%" y={FOOT - ROOM} height={ROOM} />
            <rect
              className={isTrue ? 'strip-bar true' : 'strip-bar'}
              data-term="q"
              x="10%"
              width="80%"
              y={coordinate(FOOT - height)}
              height={height}
            />
            {isTrue ? (
              <rect className="strip-truth" data-term="p" x="10%" width="80%" y={FOOT + 2} height="3" />
            ) : null}
          </Frame>
        )
      })}
    </svg>
  )
}
