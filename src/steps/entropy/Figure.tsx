import { useStore } from 'zustand'
import type { Aspect } from '../../charts/surprisalClass.ts'
import { Areas } from '../../instrument/Areas.tsx'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { Range } from './Range.tsx'

const SHOW = ['p'] as const
const ASPECTS: readonly Aspect[] = ['entropy', 'p']

/** P's bars, its columns whose area is H(P), and where H(P) lies between 0 and log C. */
export function Figure({ store, sentence }: FigureProps) {
  const base = useStore(store, (state) => state.reader.base)
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} show={SHOW} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>−log p(x), as often as x occurs</h3>
          <span>{unitName(base)} · width p(x)</span>
        </div>
        <Areas store={store} held={held} label={sentence} aspects={ASPECTS} />
      </div>
      <div className="panel" data-part="chart">
        <Range store={store} />
      </div>
      <FigureFoot store={store} sentence={sentence} show={SHOW} />
    </figure>
  )
}
