import { useId } from 'react'
import { useStore } from 'zustand'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { speakNumber } from '../../expression/number.ts'
import { ClassRow } from '../../instrument/ClassRow.tsx'
import { logitScale } from '../../instrument/logitScale.ts'
import { ModelField } from '../../instrument/ModelField.tsx'
import type { Shown } from '../../instrument/shown.ts'
import { TrueClass } from '../../instrument/TrueClass.tsx'
import { whyLabelFixed, whyLogitFixed } from '../../state/fixed.ts'
import { modelLogits } from '../../state/logits.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'

const SHOW: readonly Shown[] = ['q']

/** One row a class: its name, whether it is the true one, its logit as a bar and as a number. */
export function LogitRows({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { setLogit, grab, release } = store.actions
  const group = useId()
  const z = modelLogits(reader.model)
  const k = trueClass(reader)
  const labelFixed = whyLabelFixed(reader)
  const isSoft = !reader.p.includes(1)
  const reasons = [...new Set([labelFixed, ...z.map((_, i) => whyLogitFixed(reader, i))])].filter(
    (why) => why !== null,
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser makes a subgrid of a fieldset alike
    <div className="logit-rows" role="group" aria-label="Classes">
      <div className="class-head" aria-hidden="true">
        <span />
        <span>true</span>
        <span>logit z</span>
        <span />
      </div>
      <ol>
        {reader.labels.map((name, i) => {
          const entry = z[i] ?? 0
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            <ClassRow key={i} store={store} index={i} show={SHOW}>
              <TrueClass
                store={store}
                index={i}
                name={name}
                group={group}
                isTrue={i === k}
                why={labelFixed}
              />
              <div className="class-bars">
                <BarSlider
                  label={`logit of ${name}`}
                  value={entry}
                  range={logitScale}
                  valueText={speakNumber(entry)}
                  term="logit"
                  disabled={whyLogitFixed(reader, i)}
                  onGrab={grab}
                  onChange={(value) => setLogit(i, logitScale.value(value))}
                  onRelease={release}
                />
              </div>
              <ModelField store={store} index={i} />
            </ClassRow>
          )
        })}
      </ol>
      {isSoft ? (
        <p className="said">
          The label is soft here: this step reads it as {reader.labels[k]}, where it is largest.
        </p>
      ) : null}
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}
