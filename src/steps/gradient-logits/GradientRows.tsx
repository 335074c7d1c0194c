import { useId } from 'react'
import { useStore } from 'zustand'
import { ArrowChain } from '../../charts/ArrowChain.tsx'
import { ShareArrow } from '../../charts/ShareArrow.tsx'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { formatNumber, formatSigned, speakNumber } from '../../expression/number.ts'
import { ClassRow } from '../../instrument/ClassRow.tsx'
import { ModelBar } from '../../instrument/ModelBar.tsx'
import { ModelField } from '../../instrument/ModelField.tsx'
import type { Shown } from '../../instrument/shown.ts'
import { TrueClass } from '../../instrument/TrueClass.tsx'
import { whyLabelFixed, whyPFixed, whyQFixed } from '../../state/fixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { gradientOf } from './gradient.ts'

const SHOW: readonly Shown[] = ['p', 'q']

const LANE = 12

/** One row a class: its label and its probability as bars, the arrow from one to the other, its logit; then their sum. */
export function GradientRows({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { setP, grab, release } = store.actions
  const group = useId()
  const { labels } = reader
  const { y, yhat, residuals, sum } = gradientOf(reader)
  const labelFixed = whyLabelFixed(reader)
  const whyBarFixed = (i: number) => labelFixed ?? whyPFixed(reader, i)
  const reasons = [...new Set(labels.flatMap((_, i) => [whyBarFixed(i), whyQFixed(reader, i)]))].filter(
    (reason) => reason !== null,
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser makes a subgrid of a fieldset alike
    <div className="class-rows gradient-rows" data-show="p q" role="group" aria-label="Classes">
      <div className="class-head" aria-hidden="true">
        <span />
        <span>true</span>
        <span>
          <b data-term="p">y</b> label above <b data-term="q">ŷ</b> model
        </span>
        <span>
          <b data-term="residual">ŷ − y</b>
        </span>
        <span>logit z</span>
      </div>
      <ol>
        {labels.map((name, i) => {
          const yi = y[i] ?? 0
          const qi = yhat[i] ?? 0
          return (
            // A class is its place: its name changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ClassRow key={i} store={store} index={i} show={SHOW}>
              <TrueClass
                store={store}
                index={i}
                name={name}
                group={group}
                isTrue={yi === 1}
                why={labelFixed}
              />
              <div className="class-bars">
                <BarSlider
                  label={`label of ${name}`}
                  value={yi}
                  valueText={speakNumber(yi)}
                  term="p"
                  disabled={whyBarFixed(i)}
                  onGrab={grab}
                  onChange={(value) => setP(i, value)}
                  onRelease={release}
                />
                <svg className="chart arrow-lane" height={LANE} aria-hidden="true">
                  <ShareArrow from={yi} to={qi} term="residual" height={8} y={LANE / 2} />
                </svg>
                <ModelBar store={store} index={i} name={name} value={qi} />
              </div>
              <div className="class-numbers">
                <span data-term="p" data-quantity={`p:${i}`}>
                  {formatNumber(yi)}
                </span>
                <span data-term="q" data-quantity={`q:${i}`}>
                  {formatNumber(qi)}
                </span>
              </div>
              <span className="residual" data-term="residual" data-quantity={`grad-z:${i}`}>
                {formatSigned(residuals[i] ?? 0)}
              </span>
              <ModelField store={store} index={i} />
            </ClassRow>
          )
        })}
      </ol>
      <div className="class-row arrow-sum">
        <span className="class-name">sum</span>
        <div className="class-bars">
          <ArrowChain
            label={`The ${labels.length} arrows end to end: they add up to ${speakNumber(sum)}`}
            addends={labels.map((name, i) => ({ name, value: residuals[i] ?? 0 }))}
          />
        </div>
        <span className="residual" data-term="residual" data-quantity="grad-z-sum">
          {formatNumber(sum)}
        </span>
      </div>
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}
