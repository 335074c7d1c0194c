import { nice } from 'd3-array'
import { useStore } from 'zustand'
import { DescentFigure } from '../../charts/DescentFigure.tsx'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { whyLogitsFixed } from '../../state/fixed.ts'
import { measures } from '../../state/measures.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { STEP_SIZE, STEPS } from './descent.ts'
import { useDescent } from './useDescent.ts'

const HEADROOM = 1.15

/** A descent from the reader's Q towards P: what falls, what falls with it, and what stays. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { entropy } = measures(reader)
  const { held, onPointerDown } = useHeld()
  const { path, at, running, goTo, run, pause } = useDescent(store, reader)
  const highest = path[0]?.crossEntropy ?? entropy
  const top = HEADROOM * (Number.isFinite(highest) ? highest : 2 * entropy)
  const max = useSettled(nice(0, top || 1, 4)[1], held)
  const fixed = whyLogitsFixed(reader)
  const last = path.length - 1
  const unit = unitName(reader.base)

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>A descent from Q to P</h3>
          <span>{unit} · steps</span>
        </div>
        <DescentFigure
          label={sentence}
          entropy={entropy}
          path={path}
          steps={STEPS}
          at={at}
          unit={unit}
          max={max}
          onStep={goTo}
        />
        <div className="descent-controls needs-scripts">
          <button
            type="button"
            className="button"
            data-descent
            disabled={fixed !== null || at === last}
            title={fixed ?? undefined}
            onClick={running ? pause : run}
          >
            {running ? 'pause' : 'start'}
          </button>
          <button
            type="button"
            className="button"
            disabled={fixed !== null || at === last}
            title={fixed ?? undefined}
            onClick={() => goTo(at + 1)}
          >
            one step
          </button>
          <button type="button" className="button" disabled={at === 0} onClick={() => goTo(0)}>
            back
          </button>
          <span>{fixed ?? `step ${at} of ${STEPS} · step size ${STEP_SIZE}`}</span>
        </div>
      </div>
      <FigureFoot store={store} sentence={sentence} />
    </figure>
  )
}
