import { useStore } from 'zustand'
import { agree } from '../../expression/agree.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { formatNumber, shownNumber } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitSingular } from '../../state/unit.ts'
import type { Step } from '../../steps/step.ts'
import { Formula } from '../Formula.tsx'
import { verdictText } from './Check.tsx'
import { environmentOf } from './environment.ts'

/** The boxed result: its terms' values by name, and whether both sides agree. */
export function Result({ store, step }: { store: ReaderStore; step: Step }) {
  const reader = useStore(store, (state) => state.reader)
  const { left, lines, slug } = step.result
  const right = lines[0]?.expression ?? left
  const environment = environmentOf(reader)
  const agreement = agree(evaluate(left, environment), evaluate(right, environment))
  const { crossEntropy, entropy, kl, infiniteClass } = measures(reader)
  const rounded =
    Number.isFinite(crossEntropy) &&
    Math.abs(shownNumber(entropy) + shownNumber(kl) - shownNumber(crossEntropy)) > 1e-12 * crossEntropy
  const unit = unitSingular(reader.base)
  const chips = [
    { term: 'cross-entropy', text: 'H(P,Q)', value: crossEntropy },
    { term: 'entropy', text: 'H(P)', value: entropy },
    { term: 'kl', text: 'KL', value: kl },
  ] as const

  return (
    <div className="result" data-covers={lines[0]?.covers.join(' ')} data-part="formula">
      <Formula name={`${slug}.result`} left={left} relation="=" right={right} />
      <div className="chips">
        {chips.map(({ term, text, value }) => (
          <button key={term} type="button" className="chip" data-term={term} aria-pressed="false">
            {text}{' '}
            <span data-quantity={term} data-unit={unit}>
              {formatNumber(value)}
            </span>
          </button>
        ))}
      </div>
      <p className="verdict" data-check={agreement.verdict}>
        {verdictText(agreement)}
        {infiniteClass === null ? null : `, because q(${reader.labels[infiniteClass]}) = 0`}
        {rounded ? <span className="rounded"> (the parts shown are rounded)</span> : null}
      </p>
    </div>
  )
}
