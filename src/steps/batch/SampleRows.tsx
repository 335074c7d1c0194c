import { useRef } from 'react'
import { useStore } from 'zustand'
import { ClassStrip } from '../../charts/ClassStrip.tsx'
import { LossBar } from '../../charts/LossBar.tsx'
import { MeanLabel } from '../../charts/MeanLabel.tsx'
import { Menu } from '../../controls/Menu.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { softmax } from '../../math/softmax.ts'
import { whyLabelFixed } from '../../state/fixed.ts'
import { relabel, removeSample } from '../../state/samples.ts'
import { whySampleCountFixed } from '../../state/samplesFixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { totals } from './totals.ts'

interface SampleRowsProps {
  readonly store: ReaderStore
  /** The right end of the losses' scale. */
  readonly max: number
}

/** The batch, a sample a row: its true class, its prediction, its loss, and the mean as a line through all. */
export function SampleRows({ store, max }: SampleRowsProps) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, samples } = reader
  const { change, setSample } = store.actions
  const { losses, mean } = totals(samples)
  const list = useRef<HTMLOListElement>(null)
  const labelFixed = whyLabelFixed(reader)
  const countFixed = whySampleCountFixed(reader, samples.length - 1)

  const remove = (i: number) => {
    // The last row's button goes with it: the keyboard goes on in the row above.
    if (i === samples.length - 1)
      list.current?.querySelectorAll<HTMLElement>('.sample-number')[i - 1]?.focus()
    change({ samples: removeSample(samples, i) })
  }

  return (
    <div className="samples">
      <div className="samples-head" aria-hidden="true">
        <span>
          true class <b data-term="p">y</b>
        </span>
        <span>
          model <b data-term="q">ŷ</b>
        </span>
        <span>
          loss <b data-term="loss">L</b>
        </span>
      </div>
      <ol ref={list}>
        {samples.map(({ z, k }, i) => {
          const name = labels[k] ?? ''
          const probabilities = Array.from(softmax(z))
          const predicted = probabilities[k] ?? 0
          const value = losses[i] ?? 0
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
              key={i}
              className="sample"
              data-focus={reader.sample === i || undefined}
              onPointerDown={() => setSample(i)}
              onFocus={() => setSample(i)}
            >
              <button
                type="button"
                className="sample-number"
                aria-label={`sample ${i + 1}: its logits`}
                title={`Sample ${i + 1}: its logits stand below`}
                aria-pressed={reader.sample === i}
                onClick={() => setSample(i)}
              >
                {i + 1}
              </button>
              <Menu
                label={`true class of sample ${i + 1}`}
                className="sample-label"
                value={String(k)}
                options={labels.map((text, c) => ({ value: String(c), text }))}
                disabled={labelFixed}
                hint={name}
                onChange={(next) => change({ samples: relabel(samples, i, Number(next)) })}
              />
              <ClassStrip
                label={`the model gives ${name} ${speakNumber(predicted)} in sample ${i + 1}`}
                probabilities={probabilities}
                trueClass={k}
              />
              <span className="loss-cell">
                <LossBar
                  label={`loss of sample ${i + 1}: ${speakNumber(value)} nats`}
                  value={value}
                  mean={mean}
                  max={max}
                />
              </span>
              <span className="sample-loss" data-term="loss">
                <span data-quantity={`loss:${i}`} data-unit="nat">
                  {formatNumber(value)}
                </span>
              </span>
              <button
                type="button"
                className="sample-remove needs-scripts"
                aria-label={`remove sample ${i + 1}`}
                title={countFixed ?? `Remove sample ${i + 1}`}
                disabled={countFixed !== null}
                onClick={() => remove(i)}
              >
                ×
              </button>
            </li>
          )
        })}
      </ol>
      <div className="samples-foot">
        <MeanLabel mean={mean} max={max} />
      </div>
      <p className="said">
        The small bars are ŷ from {labels[0]} to {labels.at(-1)}, the true class underlined. Choose a sample’s
        number to set its logits.
      </p>
    </div>
  )
}
