import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import type { FigureProps } from '../step.ts'
import { GradientControls } from './GradientControls.tsx'
import { GradientRows } from './GradientRows.tsx'
import { Jacobian } from './Jacobian.tsx'
import { LiveCheck } from './LiveCheck.tsx'
import { Table } from './Table.tsx'

/** The gradient by the logits as arrows on the bars, as a contracted Jacobian, and as it is checked. */
export function Figure({ store, sentence }: FigureProps) {
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <GradientRows store={store} />
      </div>
      <Jacobian store={store} />
      <LiveCheck store={store} held={held} />
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <GradientControls store={store} />
      </FigureEnd>
    </figure>
  )
}
