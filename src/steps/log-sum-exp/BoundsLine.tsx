import type { Agreement } from '../../expression/agree.ts'
import { formatNumber } from '../../expression/number.ts'
import type { Bounds } from './distance.ts'

interface BoundsLineProps {
  readonly bounds: Bounds
  readonly logSumExp: number
  /** C */
  readonly count: number
}

/** max(z) ≤ LSE(z) ≤ max(z) + log C with its three values, each ≤ checked. */
export const BoundsLine = ({ bounds, logSumExp, count }: BoundsLineProps) => (
  <div className="bounds-line">
    <span className="bounds-side">
      <span>max(z)</span>
      <b>{formatNumber(bounds.low)}</b>
    </span>
    <AtMost agreement={bounds.above} />
    <span className="bounds-side" data-term="log-sum-exp">
      <span>LSE(z)</span>
      <b data-quantity="log-sum-exp" data-unit="nat">
        {formatNumber(logSumExp)}
      </b>
    </span>
    <AtMost agreement={bounds.below} />
    <span className="bounds-side">
      <span>max(z) + log {count}</span>
      <b>{formatNumber(bounds.high)}</b>
    </span>
  </div>
)

const SAID = { ok: 'holds', broken: 'does not hold', undefined: 'has a side without value' } as const
const MARKS = { ok: '✓', broken: '✗', undefined: '—' } as const

function AtMost({ agreement: { verdict } }: { readonly agreement: Agreement }) {
  return (
    <span className="bounds-relation">
      ≤
      <span
        className="check"
        data-check={verdict}
        role="img"
        aria-label={SAID[verdict]}
        title={SAID[verdict]}
      >
        {MARKS[verdict]}
      </span>
    </span>
  )
}
