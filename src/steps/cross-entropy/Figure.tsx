import { useStore } from 'zustand'
import { Areas } from '../../instrument/Areas.tsx'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { Averages } from './Averages.tsx'

/** P wide and −log q high: the area is H(P,Q); below, the same average with the roles exchanged. */
export function Figure({ store, sentence }: FigureProps) {
  const base = useStore(store, (state) => state.reader.base)
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} />
      </div>
      <div className="panel whole-areas" data-part="chart">
        <div className="panel-head">
          <h3>Surprise at the model</h3>
          <span>{unitName(base)} · width p(x) · dashed: the average</span>
        </div>
        <Areas store={store} held={held} label={sentence} aspects={['q']} showMean />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>What each class adds</h3>
          <span>{unitName(base)}</span>
        </div>
        <Averages store={store} held={held} />
      </div>
      <FigureFoot store={store} sentence={sentence} />
    </figure>
  )
}
