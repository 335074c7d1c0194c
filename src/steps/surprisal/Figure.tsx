import { useStore } from 'zustand'
import { SurprisalCurve } from '../../charts/SurprisalCurve.tsx'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { largestSurprisal } from '../../instrument/largestSurprisal.ts'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { baseNumber } from '../../state/base.ts'
import { whyQFixed } from '../../state/fixed.ts'
import { measures } from '../../state/measures.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'

const SHOW = ['q'] as const

/** Q's bars, and the curve −log q with a point a class: two handles on the same numbers. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const now = measures(reader)
  const { held, onPointerDown } = useHeld()
  const max = useSettled(largestSurprisal(now.q, { ...now, surprisalP: now.surprisalQ }), held)
  const { setFocus, setQ, grab, release } = store.actions
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} show={SHOW} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>−log q(x)</h3>
          <span>{unitName(reader.base)}, against q(x)</span>
        </div>
        <SurprisalCurve
          label={sentence}
          classes={reader.labels.map((name, i) => ({
            name,
            q: now.q[i] ?? 0,
            surprisal: now.surprisalQ[i] ?? 0,
            fixed: whyQFixed(reader, i) !== null,
          }))}
          unit={unitName(reader.base)}
          base={baseNumber(reader.base)}
          max={max}
          focus={reader.focus}
          onFocus={setFocus}
          onChange={setQ}
          onGrab={grab}
          onRelease={release}
        />
      </div>
      <FigureFoot store={store} sentence={sentence} show={SHOW} />
    </figure>
  )
}
