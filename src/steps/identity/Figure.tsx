import { useStore } from 'zustand'
import { Areas } from '../../instrument/Areas.tsx'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { KlShare } from '../../instrument/KlShare.tsx'
import { Stack } from '../../instrument/Stack.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'

/** Rows of bars, the area figure and the stacked bar: one state, three views of the same three numbers. */
export function Figure({ store, sentence }: FigureProps) {
  const base = useStore(store, (state) => state.reader.base)
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} share={(i) => <KlShare store={store} index={i} held={held} />} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>Surprise, paid and needed</h3>
          <span>{unitName(base)} · width p(x)</span>
        </div>
        <Areas store={store} held={held} label={sentence} />
      </div>
      <div className="panel" data-part="chart">
        <Stack store={store} held={held} />
      </div>
      <FigureFoot store={store} sentence={sentence} />
    </figure>
  )
}
