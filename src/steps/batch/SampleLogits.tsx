import { useStore } from 'zustand'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { ClassRow } from '../../instrument/ClassRow.tsx'
import { logitScale } from '../../instrument/logitScale.ts'
import { softmax } from '../../math/softmax.ts'
import { LOGIT_LIMIT } from '../../state/logits.ts'
import { setSampleLogit } from '../../state/samples.ts'
import { whySampleLogitsFixed } from '../../state/samplesFixed.ts'
import type { ReaderStore } from '../../state/store.ts'

/** The logits of the sample in focus, a class a row, and the probabilities that they make. */
export function SampleLogits({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, samples, sample } = reader
  const { grab, release, move } = store.actions
  const z = samples[sample]?.z ?? []
  const q = softmax(z)
  const fixed = whySampleLogitsFixed(reader)
  const set = (j: number, value: number) =>
    move(`logit:${sample}:${j}`, (start) => ({ samples: setSampleLogit(start.samples, sample, j, value) }))

  return (
    <div className="class-rows sample-logits" data-show="q">
      <div className="class-head" aria-hidden="true">
        <span />
        <span>
          logit z, and the model’s <b data-term="q">ŷ</b>
        </span>
        <span />
      </div>
      <ol>
        {labels.map((name, j) => {
          const label = `logit of ${name}, sample ${sample + 1}`
          const value = z[j] ?? 0
          return (
            // A class is its place: its name changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ClassRow key={j} store={store} index={j} show={[]}>
              <div className="class-bars">
                <BarSlider
                  label={label}
                  value={value}
                  range={logitScale}
                  valueText={speakNumber(value)}
                  term="logit"
                  disabled={fixed}
                  onGrab={grab}
                  onChange={(next) => set(j, logitScale.value(next))}
                  onRelease={release}
                />
              </div>
              <div className="class-numbers">
                <span data-term="q">{formatNumber(q[j] ?? 0)}</span>
              </div>
              <NumberField
                label={label}
                value={value}
                min={-LOGIT_LIMIT}
                max={LOGIT_LIMIT}
                step={0.1}
                disabled={fixed}
                onChange={(next) => set(j, next)}
                onGrab={grab}
                onRelease={release}
              />
            </ClassRow>
          )
        })}
      </ol>
    </div>
  )
}
