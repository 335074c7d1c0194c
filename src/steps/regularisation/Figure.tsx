import { Controls } from '../../instrument/Controls.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import type { FigureProps } from '../step.ts'
import { Gradient } from './Gradient.tsx'
import { Objective } from './Objective.tsx'
import { Slips } from './Slips.tsx'
import { Table } from './Table.tsx'

/** The objective as data part and penalty, its gradient as two parts of each entry, and the check that can be broken. */
export function Figure({ store, sentence }: FigureProps) {
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="chart">
        <Objective store={store} held={held} />
      </div>
      <div className="panel" data-part="values">
        <Gradient store={store} held={held} />
      </div>
      <div className="panel" data-part="formula">
        <Slips store={store} />
      </div>
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store} classes={false} />
      </FigureEnd>
    </figure>
  )
}
