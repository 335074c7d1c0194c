import { percent } from './coordinate.ts'

interface PairBarsProps {
  /** The accessible name: a sentence with the numbers. */
  readonly label: string
  /** A class's share of the labels, from 0 to 1. */
  readonly p: number
  /** Its predicted probability, from 0 to 1; null where there is not one alone. */
  readonly q: number | null
}

const BAR = 8

/** One class's frequency over its prediction, on one scale from 0 to 1. */
export function PairBars({ label, p, q }: PairBarsProps) {
  return (
    <svg className="chart pair-bars" height={q === null ? 12 : 22} role="img" aria-label={label}>
      <rect className="pair-rail" width="100%" y="2" height={BAR} />
      <rect className="pair-bar p" data-term="p" width={percent(p)} y="2" height={BAR} />
      {q === null ? null : (
        <>
          <rect className="pair-rail" width="100%" y="12" height={BAR} />
          <rect className="pair-bar q" data-term="q" width={percent(q)} y="12" height={BAR} />
        </>
      )}
    </svg>
  )
}
