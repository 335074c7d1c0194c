import { useStore } from 'zustand'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { Triangle } from './Triangle.tsx'
import { Waterfalls } from './Waterfalls.tsx'

/** The signed shares that add up to KL(P‖Q), beside those of KL(Q‖P); below, why neither is a distance. */
export function Figure({ store, sentence }: FigureProps) {
  const base = useStore(store, (state) => state.reader.base)
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>What each class adds or takes away</h3>
          <span>{unitName(base)}</span>
        </div>
        <Waterfalls store={store} held={held} />
      </div>
      <div className="panel" data-part="chart">
        <Triangle base={base} />
      </div>
      <FigureFoot store={store} sentence={sentence} />
    </figure>
  )
}
