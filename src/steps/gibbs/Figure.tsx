import { useStore } from 'zustand'
import { GapBar } from '../../charts/GapBar.tsx'
import { TangentFigure } from '../../charts/TangentFigure.tsx'
import { tangentRange } from '../../charts/tangentAxis.ts'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { ClassRows } from '../../instrument/ClassRows.tsx'
import { FigureFoot } from '../../instrument/FigureFoot.tsx'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { measures } from '../../state/measures.ts'
import { unitName } from '../../state/unit.ts'
import type { FigureProps } from '../step.ts'
import { gapsOf } from './gaps.ts'

/** The bar's scale, where KL leaves it a choice. */
const ROOM = 1.08
const INFINITE = 1

/** The logarithm under its tangent, a point a class, and KL as the sum of what lies between. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const now = measures(reader)
  const { logE, points, gaps, outside } = gapsOf(reader, now)
  const { held, onPointerDown } = useHeld()
  const wanted = tangentRange(points.map(({ t }) => t))
  const range = {
    right: useSettled(wanted.right, held),
    low: useSettled(wanted.low, held),
  }
  const max = useSettled(ROOM * (Number.isFinite(now.kl) ? now.kl : INFINITE), held)
  const { setFocus, setQ, grab, release } = store.actions
  const unit = unitName(reader.base)
  const shown = points.find(({ index }) => index === reader.focus) ?? points[0]
  const gap = gaps.find(({ index }) => index === shown?.index)

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel" data-part="values">
        <ClassRows store={store} />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>log t under its tangent</h3>
          <span>{unit} · t = q/p · bar width p</span>
        </div>
        <TangentFigure
          label={sentence}
          points={points}
          range={range}
          perNat={logE}
          focus={shown?.index ?? null}
          onFocus={setFocus}
          onRatio={(i, t) => setQ(i, t * (reader.p[i] ?? 0))}
          onGrab={grab}
          onRelease={release}
        />
      </div>
      <div className="panel" data-part="chart">
        <div className="panel-head">
          <h3>The gaps, weighted by p</h3>
          {shown && gap ? (
            <span>
              {shown.name}: {formatNumber(shown.p)} × {formatNumber(gap.value / shown.p)} ={' '}
              {formatNumber(gap.value)}
            </span>
          ) : null}
        </div>
        <GapBar
          label={`KL ${speakNumber(now.kl)} ${unit}, made of ${gaps.map(({ name, value }) => `${name} ${speakNumber(value)}`).join(', ')}${outside > 0 ? `, and ${speakNumber(outside)} where p is 0` : ''}`}
          gaps={gaps}
          outside={outside}
          kl={now.kl}
          max={max || INFINITE}
          focus={shown?.index ?? null}
          onFocus={setFocus}
        />
      </div>
      <FigureFoot store={store} sentence={sentence} />
    </figure>
  )
}
