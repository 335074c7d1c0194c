import type { ReactNode } from 'react'
import { Scroller } from '../controls/Scroller.tsx'
import { type GradientCheck as Checked, fails } from '../expression/gradientCheck.ts'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { Check } from './Check.tsx'

/** One entry of a gradient: what it is called, and how its checks went. */
export interface CheckedEntry {
  readonly name: string
  readonly checked: Checked
}

interface GradientCheckProps {
  /** What is differentiated by what: `∂L/∂z`. */
  readonly what: ReactNode
  readonly entries: readonly CheckedEntry[]
  /** Why the third derivative is bounded, for what is differentiated here. */
  readonly third: ReactNode
  /** Whether the numbers have gone on since: the check follows once the hand rests. */
  readonly isBehind?: boolean
}

const differs = ({ checked }: CheckedEntry) => fails(checked)

/** How far a formula is off at worst, and at which entry. */
function worst(entries: readonly CheckedEntry[]): CheckedEntry | undefined {
  const off = ({ checked: { agreement, closed, difference } }: CheckedEntry) =>
    Math.max(agreement.apart, Math.abs(difference - closed))
  return entries.reduce<CheckedEntry | undefined>(
    (most, entry) => (most && off(most) >= off(entry) ? most : entry),
    undefined,
  )
}

/** In one sentence: whether the printed gradient is the gradient of the printed loss. */
function verdict(entries: readonly CheckedEntry[]): string {
  const wrong = entries.filter(differs)
  if (wrong.length === 0)
    return entries.length === 1
      ? 'The formula is the derivative of the printed loss'
      : `All ${entries.length} entries are derivatives of the printed loss`
  const most = worst(wrong)
  return `${wrong.length} of ${entries.length} entries are wrong, ${most?.name} by ${formatNumber(most?.checked.agreement.apart ?? Number.NaN)}`
}

/**
 * The check that is always on where a gradient is shown: each entry of the closed form beside the exact derivative of
 * the loss as it is printed, and beside its central difference.
 */
export function GradientCheck({ what, entries, third, isBehind = false }: GradientCheckProps) {
  const isWrong = entries.some(differs)
  return (
    <div className="gradient-check" data-broken={isWrong || undefined} aria-busy={isBehind || undefined}>
      <p className="gradient-verdict" data-check={isWrong ? 'broken' : 'ok'}>
        <span aria-hidden="true">{isWrong ? '✗' : '✓'}</span> {verdict(entries)}
      </p>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">formula</th>
              <th scope="col">exact</th>
              <th scope="col">difference</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.name} data-broken={differs(entry) || undefined}>
                <th scope="row">{entry.name}</th>
                <td>{formatNumber(entry.checked.closed)}</td>
                <td>
                  {formatNumber(entry.checked.exact)} <Check agreement={entry.checked.agreement} />
                </td>
                <td>
                  {formatNumber(entry.checked.difference)}{' '}
                  <span
                    className="check"
                    data-check={entry.checked.differenceAgrees ? 'ok' : 'broken'}
                    role="img"
                    aria-label={`${speakNumber(Math.abs(entry.checked.difference - entry.checked.closed))} apart, at most ${speakNumber(entry.checked.within)} allowed`}
                  >
                    {entry.checked.differenceAgrees ? '✓' : '✗'}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <Tolerances entries={entries} third={third} />
    </div>
  )
}

function Tolerances({ entries, third }: Pick<GradientCheckProps, 'entries' | 'third'>) {
  const widest = Math.max(...entries.map(({ checked }) => checked.within))
  const step = entries[0]?.checked.step ?? Number.NaN
  return (
    <details className="tolerances">
      <summary>What is compared, and how closely</summary>
      <p>
        <b>Formula</b>: the closed form of the last line. <b>Exact</b>: the loss as it is printed,
        differentiated with dual numbers, which carry a derivative through every operation. Each side knows
        how far rounding may have moved it; they agree if they are no further apart than that.{' '}
        <b>Difference</b>: the loss at h above and h below, subtracted and divided by 2h, with h ={' '}
        {formatNumber(step)}. It may be off by h²/6 times the third derivative, {third}, and by the rounding
        of the two losses divided by 2h; here by {formatNumber(widest)} at most.
      </p>
    </details>
  )
}
