import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { relate } from '../../expression/agree.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { formatNumber } from '../../expression/number.ts'
import { verdictText } from '../../instrument/Check.tsx'
import { Formula } from '../../instrument/Formula.tsx'
import { Sentence } from '../../instrument/Sentence.tsx'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitSingular } from '../../state/unit.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Step } from '../../steps/step.ts'
import { bindingOf, infiniteClassOf } from './binding.ts'
import { EachForm } from './EachForm.tsx'
import { environmentOf } from './environment.ts'
import { isRounded } from './lineValue.ts'

/** The boxed result: its terms' values by name, and whether both sides agree. */
export function Result({ store, step }: { store: ReaderStore; step: Step }) {
  const reader = useStore(store, (state) => state.reader)
  const { left, lines, kind } = formsOf(step, reader).result
  const right = lines[0]?.expression ?? left
  const relation = lines[0]?.relation ?? '='
  const environment = environmentOf(reader, step)
  const binding = bindingOf(reader, kind)
  const agreement = relate(
    relation,
    evaluate(left, environment, binding),
    evaluate(right, environment, binding),
  )
  const now = measures(reader)
  const infiniteClass = infiniteClassOf(left, reader, kind)
  const unit = unitSingular(reader.base)

  return (
    <div className="result" data-covers={lines[0]?.covers.join(' ')} data-part="formula">
      <p className="result-rule">{lines[0]?.rule}</p>
      <Scroller className="result-formula">
        <div className="result-sides">
          <EachForm step={step} reader={reader} of="result">
            {({ result }) => (
              <>
                <Formula name={`${result.slug}.result.left`} left={result.left} />
                <Formula
                  name={`${result.slug}.result`}
                  relation={result.lines[0]?.relation ?? '='}
                  right={result.lines[0]?.expression ?? result.left}
                />
                <Sentence
                  name={`${result.slug}.result`}
                  left={result.left}
                  relation={result.lines[0]?.relation}
                  right={result.lines[0]?.expression}
                />
              </>
            )}
          </EachForm>
        </div>
      </Scroller>
      <div className="chips">
        {step.values.map(({ term, text, quantity, value }, chip) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chip is its place, its names follow the reader
          <button key={chip} type="button" className="chip" data-term={term} aria-pressed="false">
            {typeof text === 'string' ? text : text(reader)}{' '}
            <span data-quantity={typeof quantity === 'string' ? quantity : quantity(reader)} data-unit={unit}>
              {formatNumber(value(now, reader))}
            </span>
          </button>
        ))}
      </div>
      <p className="verdict" data-check={agreement.verdict}>
        {verdictText(agreement, relation)}
        {!agreement.infinite || infiniteClass === null || relation === '≤'
          ? null
          : `, because q(${reader.labels[infiniteClass]}) = 0`}
        {isRounded(right, environment, binding) ? (
          <span className="rounded"> (the parts shown are rounded)</span>
        ) : null}
      </p>
    </div>
  )
}
