import { useStore } from 'zustand'
import { LogitLine } from '../../charts/LogitLine.tsx'
import { logitRange } from '../../charts/logitAxis.ts'
import { Controls } from '../../instrument/Controls.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { logitScale } from '../../instrument/logitScale.ts'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { whyLogitFixed } from '../../state/fixed.ts'
import type { FigureProps } from '../step.ts'
import { BoundsLine } from './BoundsLine.tsx'
import { boundsOf, distance } from './distance.ts'
import { Floats } from './Floats.tsx'
import { LogitRows } from './LogitRows.tsx'
import { Presets } from './Presets.tsx'
import { Table } from './Table.tsx'

/** The logits on a line, the loss as a distance on it, and the same loss in floating point. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { setFocus, setLogit, grab, release } = store.actions
  const now = distance(reader)
  const bounds = boundsOf(now)
  const { held, onPointerDown } = useHeld()
  const wanted = logitRange(now.z, bounds.high)
  const range = { low: useSettled(wanted.low, held), high: useSettled(wanted.high, held) }
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <LogitRows store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>The loss is a distance</h3>
          <span>nats</span>
        </div>
        <LogitLine
          label={sentence}
          classes={reader.labels.map((name, i) => ({
            name,
            z: now.z[i] ?? 0,
            fixed: whyLogitFixed(reader, i) !== null,
          }))}
          truth={now.k}
          logSumExp={now.logSumExp}
          bounds={bounds}
          loss={now.loss}
          range={range}
          focus={reader.focus}
          onFocus={setFocus}
          onChange={(i, z) => setLogit(i, logitScale.value(z))}
          onGrab={grab}
          onRelease={release}
        />
        <BoundsLine bounds={bounds} logSumExp={now.logSumExp} count={reader.labels.length} />
      </div>
      <Floats store={store} />
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store}>
          <Presets store={store} />
        </Controls>
      </FigureEnd>
    </figure>
  )
}
