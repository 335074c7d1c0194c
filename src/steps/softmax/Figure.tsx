import { Suspense } from 'react'
import { useStore } from 'zustand'
import { Choice } from '../../controls/Choice.tsx'
import { Controls } from '../../instrument/Controls.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { late } from '../../instrument/late.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import type { FigureProps } from '../step.ts'
import { count } from './count.ts'
import { viewOf, withOwn } from './keys.ts'
import { rankingOf } from './ranking.ts'
import { StageRows } from './StageRows.tsx'
import { StageTable } from './StageTable.tsx'
import { Turners } from './Turners.tsx'

/** Few look at thousands of classes: what draws them comes when it is asked for. */
const Many = late(async () => (await import('./Many.tsx')).Many)

/** Logits, their exponentials and the probabilities, a row a class or as one curve of many; shift and temperature. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { held, onPointerDown } = useHeld()
  const view = viewOf(reader)
  const ranking = rankingOf(reader, view)
  const { change } = store.actions

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part={ranking ? 'chart' : 'values'}>
        <div className="panel-head stage-view">
          <h3>From logits to probabilities</h3>
          <div className="needs-scripts">
            <Choice
              label="How many classes the figure shows"
              value={view}
              options={[
                { value: 'classes', text: `${reader.labels.length} classes` },
                { value: '1000', text: count(1000) },
                { value: '50257', text: count(50257) },
              ]}
              onChange={(next) => change({ own: withOwn(reader.own, 'view', next) })}
            />
          </div>
        </div>
        {ranking ? (
          <Suspense>
            <Many store={store} ranking={ranking} label={sentence} />
          </Suspense>
        ) : (
          <StageRows store={store} held={held} />
        )}
      </div>
      <div className="panel needs-scripts" data-part="chart">
        <Turners store={store} />
      </div>
      <FigureEnd sentence={sentence} table={<StageTable store={store} />}>
        <Controls store={store} />
      </FigureEnd>
    </figure>
  )
}
