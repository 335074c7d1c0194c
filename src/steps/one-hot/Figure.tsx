import { nice } from 'd3-array'
import { useStore } from 'zustand'
import { StackedBar } from '../../charts/StackedBar.tsx'
import { TermBars } from '../../charts/TermBars.tsx'
import { speakNumber } from '../../expression/number.ts'
import { Controls } from '../../instrument/Controls.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { LabelRows } from './LabelRows.tsx'
import { LabelSettings } from './LabelSettings.tsx'
import { labelMeasures, labelOf } from './label.ts'
import { Presets } from './Presets.tsx'
import { Table } from './Table.tsx'

/** What the stacked bar leaves free at its right, for a KL of many digits. */
const ROOM = 1.08

const NAMES = { entropy: 'H(y)', kl: 'KL', whole: 'L', term: 'loss' } as const

/** The label beside the model; the loss as the sum of its terms; the same loss as H(y) and KL. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { entropy, crossEntropy, kl, surprisalQ } = labelMeasures(reader)
  const y = labelOf(reader)
  const { held, onPointerDown } = useHeld()
  const max = useSettled(nice(0, Math.max(1, ...surprisalQ), 4)[1], held)
  const whole = useSettled(crossEntropy, held)
  const unit = unitName(reader.base)
  const said = speakNumber(crossEntropy)

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <LabelRows store={store} />
        <LabelSettings store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>The sum, term by term</h3>
          <span>
            <b data-term="p">y</b> times <b data-term="q">−log ŷ</b>, in {unit}
          </span>
        </div>
        <TermBars
          label={sentence}
          terms={reader.labels.map((name, j) => ({ name, weight: y[j] ?? 0, cost: surprisalQ[j] ?? 0 }))}
          name="L"
          total={crossEntropy}
          max={max}
          focus={reader.focus}
          onFocus={store.actions.setFocus}
        />
      </div>
      <div className="panel" data-part="chart">
        <StackedBar
          label={`H(y) ${speakNumber(entropy)} and KL ${speakNumber(kl)} make up L ${said} ${unit}`}
          unit={unit}
          entropy={entropy}
          kl={kl}
          crossEntropy={crossEntropy}
          max={ROOM * whole || 1}
          names={NAMES}
        />
      </div>
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store}>
          <Presets store={store} />
        </Controls>
      </FigureEnd>
    </figure>
  )
}
