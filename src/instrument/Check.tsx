import type { Agreement } from '../expression/agree.ts'
import type { Relation } from '../expression/derivation.ts'
import { formatNumber, speakText } from '../expression/number.ts'

/** An agreement in words: `both sides agree to 15 digits`. */
export function verdictText(
  { verdict, digits, apart, infinite }: Agreement,
  relation: Relation = '=',
): string {
  if (verdict === 'undefined') return 'one side has no value'
  if (relation === '≤') return `the left side is ${verdict === 'ok' ? 'not ' : ''}above the right`
  if (verdict === 'broken') return `the two sides differ by ${formatNumber(apart)}`
  if (infinite) return 'both infinite'
  if (digits === null) return apart === 0 ? 'both sides are 0' : 'both sides are 0 to within rounding'
  return `both sides agree to ${digits} digits`
}

const MARKS = { ok: '✓', broken: '✗', undefined: '—' } as const

/** Whether a line holds, in one sign; its words are its name. */
export function Check({ agreement, relation = '=' }: { agreement: Agreement; relation?: Relation }) {
  const text = verdictText(agreement, relation)
  return (
    <span
      className="check"
      data-check={agreement.verdict}
      role="img"
      aria-label={speakText(text)}
      title={text}
    >
      {MARKS[agreement.verdict]}
    </span>
  )
}
