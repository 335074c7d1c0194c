import { memo } from 'react'
import { useStore } from 'zustand'
import { ShareBar } from '../charts/ShareBar.tsx'
import { BarSlider } from '../controls/BarSlider.tsx'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { whyPFixed, whyQFixed } from '../state/fixed.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { ClassRow } from './ClassRow.tsx'
import { ModelField } from './ModelField.tsx'
import { ALL, type Shown } from './shown.ts'
import { useSettled } from './useHeld.ts'

interface ClassRowsProps {
  readonly store: ReaderStore
  readonly held: boolean
  /** What of a class this step has come to; all of it unless told. */
  readonly show?: readonly Shown[]
}

/** One row a class: its name, P's bar and Q's bar on one scale, their numbers, the logit, its share of KL. */
export function ClassRows({ store, held, show = ALL }: ClassRowsProps) {
  const reader = useStore(store, (state) => state.reader)
  const { q, shares } = measures(reader)
  const { setQ, grab, release } = store.actions
  const largest = Math.max(...shares.map((share) => (Number.isFinite(share) ? Math.abs(share) : 0)))
  const max = useSettled(largest || 1, held)
  const { model } = reader
  const [hasP, hasQ, hasShare] = ALL.map((part) => show.includes(part))
  const fixed = reader.labels.flatMap((_, i) => [
    hasP ? whyPFixed(reader, i) : null,
    hasQ ? whyQFixed(reader, i) : null,
  ])
  const reasons = [...new Set(fixed.filter((why) => why !== null))]

  return (
    <div className="class-rows" data-show={show.join(' ')}>
      <div className="class-head" aria-hidden="true">
        <span />
        <span>
          {hasP ? <b data-term="p">P</b> : null}
          {hasP && hasQ ? <span> truth · </span> : null}
          {hasQ ? <b data-term="q">Q</b> : null}
          {hasQ ? <span> model</span> : <span> truth</span>}
        </span>
        {hasQ ? <span>{model.kind === 'logits' ? 'logit z' : 'q(x)'}</span> : null}
        {hasShare ? <span>share of KL</span> : null}
      </div>
      <ol>
        {reader.labels.map((name, i) => {
          const p = reader.p[i] ?? 0
          const qi = q[i] ?? 0
          const share = shares[i] ?? 0
          return (
            // A class is its place: its name changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ClassRow key={i} store={store} index={i} show={show}>
              <div className="class-bars">
                {hasP ? (
                  <TruthBar store={store} index={i} name={name} p={p} why={whyPFixed(reader, i)} />
                ) : null}
                {hasQ ? (
                  <BarSlider
                    label={`q of ${name}`}
                    value={qi}
                    valueText={speakNumber(qi)}
                    term="q"
                    disabled={whyQFixed(reader, i)}
                    onGrab={grab}
                    onChange={(value) => setQ(i, value)}
                    onRelease={release}
                  />
                ) : null}
              </div>
              <div className="class-numbers">
                {hasP ? (
                  <span data-term="p" data-quantity={`p:${i}`}>
                    {formatNumber(p)}
                  </span>
                ) : null}
                {hasQ ? (
                  <span data-term="q" data-quantity={`q:${i}`}>
                    {formatNumber(qi)}
                  </span>
                ) : null}
              </div>
              {hasQ ? <ModelField store={store} index={i} /> : null}
              {hasShare ? (
                <div className="class-share">
                  <ShareBar label={`share of ${name}: ${speakNumber(share)}`} value={share} max={max} />
                </div>
              ) : null}
            </ClassRow>
          )
        })}
      </ol>
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}

interface TruthBarProps {
  readonly store: ReaderStore
  readonly index: number
  readonly name: string
  readonly p: number
  /** Why it cannot be moved, or null. */
  readonly why: string | null
}

/** P's bar of a class: a drag of Q draws none of these. */
const TruthBar = memo(({ store, index, name, p, why }: TruthBarProps) => (
  <BarSlider
    label={`p of ${name}`}
    value={p}
    valueText={speakNumber(p)}
    term="p"
    disabled={why}
    onGrab={store.actions.grab}
    onChange={(value) => store.actions.setP(index, value)}
    onRelease={store.actions.release}
  />
))
