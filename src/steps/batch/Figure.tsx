import { nice } from 'd3-array'
import { useStore } from 'zustand'
import { SegmentedBars } from '../../charts/SegmentedBars.tsx'
import { Choice } from '../../controls/Choice.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { softmax } from '../../math/softmax.ts'
import { MAX_SAMPLES } from '../../state/sample.ts'
import type { FigureProps } from '../step.ts'
import { BatchControls } from './BatchControls.tsx'
import { BridgePanel } from './BridgePanel.tsx'
import { SampleLogits } from './SampleLogits.tsx'
import { SampleRows } from './SampleRows.tsx'
import { SampleTable } from './SampleTable.tsx'
import { totals } from './totals.ts'

const REDUCTIONS = [
  { value: 'mean', text: 'mean' },
  { value: 'sum', text: 'sum' },
] as const

/** N samples and their losses, added up and averaged; and what they are where they share their logits. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, samples, sample, reduction } = reader
  const { losses, sum, mean } = totals(samples)
  const { held, onPointerDown } = useHeld()
  const max = useSettled(nice(0, Math.max(...losses), 4)[1] || 1, held)
  // Room for as many samples as there can be: twice the same ones make a bar twice as long, on the same scale.
  const whole = useSettled(MAX_SAMPLES * (nice(0, mean, 4)[1] || 1), held)
  const { z = [], k = 0 } = samples[sample] ?? {}

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <div className="panel-head">
          <h3>The batch</h3>
          <span>nats</span>
        </div>
        <SampleRows store={store} max={max} />
      </div>
      <div className="panel" data-part="values">
        <div className="panel-head">
          <h3>
            Sample {sample + 1}, true class {labels[k]}
          </h3>
          <span>
            −log {formatNumber(softmax(z)[k] ?? 0)} = {formatNumber(losses[sample] ?? 0)}
          </span>
        </div>
        <SampleLogits store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head totals-head">
          <h3>All together, N = {samples.length}</h3>
          <Choice
            label="The loss of the batch is"
            value={reduction}
            options={REDUCTIONS}
            onChange={(next) => store.actions.change({ reduction: next })}
          />
        </div>
        <SegmentedBars
          label={`The losses add up to ${speakNumber(sum)} nats; their mean is ${speakNumber(mean)}`}
          unit="nats"
          max={whole}
          rows={[
            {
              name: 'sum',
              quantity: 'loss-sum',
              color: 'loss',
              other: reduction !== 'sum',
              total: sum,
              parts: losses.map((value, i) => ({ name: String(i + 1), value })),
            },
            {
              name: 'mean',
              quantity: 'loss-mean',
              color: 'loss',
              other: reduction !== 'mean',
              total: mean,
              parts: [{ name: `sum ÷ ${samples.length}`, value: mean }],
            },
          ]}
        />
      </div>
      <div className="panel" data-part="chart">
        <BridgePanel store={store} />
      </div>
      <FigureEnd sentence={sentence} table={<SampleTable store={store} />}>
        <BatchControls store={store} />
      </FigureEnd>
    </figure>
  )
}
