import { useStore } from 'zustand'
import { AreaFigure } from '../../charts/AreaFigure.tsx'
import { StackedBar } from '../../charts/StackedBar.tsx'
import { speakNumber } from '../../expression/number.ts'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { DataTable } from '../../instrument/DataTable.tsx'
import { largestSurprisal } from '../../instrument/largestSurprisal.ts'
import { Settings } from '../../instrument/Settings.tsx'
import { Spoken } from '../../instrument/Spoken.tsx'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { baseNumber } from '../../state/base.ts'
import { measures } from '../../state/measures.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'

/** What the stacked bar leaves free at its right, for a KL of many digits. */
const ROOM = 1.08

/** How long the bar is, in H(P), when KL is infinite and runs off it. */
const INFINITE = 1.5

/** Rows of bars, the area figure and the stacked bar: one state, three views of the same three numbers. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const now = measures(reader)
  const { held, onPointerDown } = useHeld()
  const axis = useSettled(largestSurprisal(reader.p, now), held)
  const whole = useSettled(
    Number.isFinite(now.crossEntropy) ? now.crossEntropy : INFINITE * now.entropy,
    held,
  )
  const { setFocus, setQ, moveBorder, grab, release } = store.actions
  const unit = unitName(reader.base)

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} held={held} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>Surprise, paid and needed</h3>
          <span>{unit} · width p(x)</span>
        </div>
        <AreaFigure
          label={sentence}
          classes={reader.labels.map((name, i) => ({
            name,
            p: reader.p[i] ?? 0,
            surprisalP: now.surprisalP[i] ?? 0,
            surprisalQ: now.surprisalQ[i] ?? 0,
          }))}
          unit={unit}
          max={axis}
          focus={reader.focus}
          onFocus={(i) => i !== null && setFocus(i)}
          onEdge={(i, surprisal) => setQ(i, baseNumber(reader.base) ** -surprisal)}
          onBorder={moveBorder}
          onGrab={grab}
          onRelease={release}
        />
      </div>
      <div className="panel" data-part="chart">
        <StackedBar
          label={`H(P) ${speakNumber(now.entropy)} and KL ${speakNumber(now.kl)} make up H(P,Q) ${speakNumber(now.crossEntropy)} ${unit}`}
          unit={unit}
          entropy={now.entropy}
          kl={now.kl}
          crossEntropy={now.crossEntropy}
          max={ROOM * whole || 1}
        />
      </div>
      <figcaption className="panel caption">
        <p>{sentence}</p>
        <Spoken text={sentence} />
        <DataTable store={store} />
      </figcaption>
      <div className="panel needs-scripts">
        <Settings store={store} />
      </div>
    </figure>
  )
}
