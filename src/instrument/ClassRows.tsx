import { memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { BarSlider } from '../controls/BarSlider.tsx'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { whyPFixed, whyQFixed } from '../state/fixed.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { ClassRow } from './ClassRow.tsx'
import { ModelField } from './ModelField.tsx'
import type { Shown } from './shown.ts'

interface ClassRowsProps {
  readonly store: ReaderStore
  /** What of a class this step has come to; P and Q unless told. */
  readonly show?: readonly Exclude<Shown, 'share'>[]
  /** The last cell, a class's share of KL, where this step has come to it. */
  readonly share?: (index: number) => ReactNode
}

const BOTH = ['p', 'q'] as const

/** One row a class: its name, P's bar and Q's bar on one scale, their numbers, the logit, its share of KL. */
export function ClassRows({ store, show = BOTH, share }: ClassRowsProps) {
  const reader = useStore(store, (state) => state.reader)
  const { q } = measures(reader)
  const { setQ, grab, release } = store.actions
  const { model } = reader
  const [hasP, hasQ] = BOTH.map((part) => show.includes(part))
  const fixed = reader.labels.flatMap((_, i) => [
    hasP ? whyPFixed(reader, i) : null,
    hasQ ? whyQFixed(reader, i) : null,
  ])
  const reasons = [...new Set(fixed.filter((why) => why !== null))]

  return (
    <div className="class-rows" data-show={(share ? [...show, 'share'] : show).join(' ')}>
      <div className="class-head" aria-hidden="true">
        <span />
        <span>
          {hasP ? <b data-term="p">P</b> : null}
          {hasP && hasQ ? <span> truth above </span> : null}
          {hasQ ? <b data-term="q">Q</b> : null}
          {hasQ ? <span> model</span> : <span> truth</span>}
        </span>
        {hasQ ? <span>{model.kind === 'logits' ? 'logit z' : 'q(x)'}</span> : null}
        {share ? <span>share of KL</span> : null}
      </div>
      <ol>
        {reader.labels.map((name, i) => {
          const p = reader.p[i] ?? 0
          const qi = q[i] ?? 0
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
              {share ? <div className="class-share">{share(i)}</div> : null}
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
