import { useId } from 'react'
import { useStore } from 'zustand'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { ClassRow } from '../../instrument/ClassRow.tsx'
import { ModelBar } from '../../instrument/ModelBar.tsx'
import { ModelField } from '../../instrument/ModelField.tsx'
import { TrueClass } from '../../instrument/TrueClass.tsx'
import { whyLabelFixed, whyPFixed, whyQFixed } from '../../state/fixed.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'
import { choiceOf, labelMeasures, labelOf } from './label.ts'
import { unsmoothed } from './smoothing.ts'

/** Why the bar of a soft label's class cannot be moved, or null. */
function whyBarFixed(reader: Reader, i: number): string | null {
  const { epsilon, convention } = choiceOf(reader)
  const isLost = unsmoothed(0, epsilon, convention, reader.p.length) === null
  const lost = isLost ? 'At this ε nothing is left of the label: lower ε first.' : null
  return whyLabelFixed(reader) ?? whyPFixed(reader, i) ?? lost
}

/** One row a class: its name, its entry of the label, ŷ's bar and number, its logit. */
export function LabelRows({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { setP, grab, release } = store.actions
  const group = useId()
  const { labels } = reader
  const y = labelOf(reader)
  const { q } = labelMeasures(reader)
  const { kind, epsilon, convention } = choiceOf(reader)
  const isSoft = kind === 'soft'
  const k = trueClass(reader)
  const why = (i: number) => (isSoft ? whyBarFixed(reader, i) : whyLabelFixed(reader))
  const reasons = [...new Set(labels.flatMap((_, i) => [why(i), whyQFixed(reader, i)]))].filter(
    (reason) => reason !== null,
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser makes a subgrid of a fieldset alike
    <div
      className="class-rows label-rows"
      data-show="p q"
      data-label={kind}
      role="group"
      aria-label="Classes"
    >
      <div className="class-head" aria-hidden="true">
        <span />
        {isSoft ? null : (
          <span>
            <b data-term="p">y</b> true class
          </span>
        )}
        <span>
          {isSoft ? (
            <>
              <b data-term="p">y</b> label above{' '}
            </>
          ) : null}
          <b data-term="q">ŷ</b> model
        </span>
        <span>logit z</span>
      </div>
      <ol>
        {labels.map((name, i) => {
          const yi = y[i] ?? 0
          const qi = q[i] ?? 0
          const shown = (
            <span data-term="p" data-quantity={`p:${i}`}>
              {formatNumber(yi)}
            </span>
          )
          return (
            // A class is its place: its name changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ClassRow key={i} store={store} index={i} show={['q']}>
              {isSoft ? null : (
                <TrueClass store={store} index={i} name={name} group={group} isTrue={i === k} why={why(i)}>
                  {shown}
                </TrueClass>
              )}
              <div className="class-bars">
                {isSoft ? (
                  <BarSlider
                    label={`label of ${name}`}
                    value={yi}
                    valueText={speakNumber(yi)}
                    term="p"
                    disabled={why(i)}
                    onGrab={grab}
                    onChange={(value) => setP(i, unsmoothed(value, epsilon, convention, labels.length) ?? 0)}
                    onRelease={release}
                  />
                ) : null}
                <ModelBar store={store} index={i} name={name} value={qi} />
              </div>
              <div className="class-numbers">
                {isSoft ? shown : null}
                <span data-term="q" data-quantity={`q:${i}`}>
                  {formatNumber(qi)}
                </span>
              </div>
              <ModelField store={store} index={i} />
            </ClassRow>
          )
        })}
      </ol>
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}
