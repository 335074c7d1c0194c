import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ShareBar } from '../charts/ShareBar.tsx'
import { BarSlider } from '../controls/BarSlider.tsx'
import { NumberField } from '../controls/NumberField.tsx'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { whyLogitFixed, whyPFixed, whyQFixed } from '../state/fixed.ts'
import { LOGIT_LIMIT } from '../state/logits.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { ClassEditor } from './ClassEditor.tsx'
import { useSettled } from './useHeld.ts'

interface ClassRowsProps {
  readonly store: ReaderStore
  readonly held: boolean
}

/** One row a class: its name, P's bar and Q's bar on one scale, their numbers, the logit, its share of KL. */
export function ClassRows({ store, held }: ClassRowsProps) {
  const reader = useStore(store, (state) => state.reader)
  const { q, shares } = measures(reader)
  const { setP, setQ, setLogit, setFocus, grab, release } = store.actions
  const [open, setOpen] = useState<number | null>(null)
  const largest = Math.max(...shares.map((share) => (Number.isFinite(share) ? Math.abs(share) : 0)))
  const max = useSettled(largest || 1, held)
  const { model } = reader
  const fixed = reader.labels.flatMap((_, i) => [whyPFixed(reader, i), whyQFixed(reader, i)])
  const reasons = [...new Set(fixed.filter((why) => why !== null))]

  const names = useRef<(HTMLButtonElement | null)[]>([])
  const close = (i: number) => {
    setOpen(null)
    names.current[i]?.focus()
  }

  return (
    <div className="class-rows">
      <div className="class-head" aria-hidden="true">
        <span />
        <span>
          <b data-term="p">P</b> <span>truth · </span>
          <b data-term="q">Q</b> <span>model</span>
        </span>
        <span>{model.kind === 'logits' ? 'logit z' : 'q(x)'}</span>
        <span>share of KL</span>
      </div>
      <ol>
        {reader.labels.map((name, i) => {
          const p = reader.p[i] ?? 0
          const qi = q[i] ?? 0
          const share = shares[i] ?? 0
          const locked = reader.lockedP[i] || reader.lockedQ[i]
          return (
            <li
              // A class is its place: its name changes while it is typed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={i}
              className="class"
              data-focus={reader.focus === i || undefined}
              onPointerEnter={() => setFocus(i)}
              onFocus={() => setFocus(i)}
            >
              <div className="class-row">
                <button
                  type="button"
                  className="class-name"
                  ref={(button) => {
                    names.current[i] = button
                  }}
                  title={`${name}: rename or lock`}
                  aria-expanded={open === i}
                  onClick={() => setOpen(open === i ? null : i)}
                >
                  {name}
                  {locked ? <Lock /> : null}
                </button>
                <div className="class-bars">
                  <BarSlider
                    label={`p of ${name}`}
                    value={p}
                    valueText={speakNumber(p)}
                    term="p"
                    disabled={whyPFixed(reader, i)}
                    onGrab={grab}
                    onChange={(value) => setP(i, value)}
                    onRelease={release}
                  />
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
                </div>
                <div className="class-numbers">
                  <span data-term="p" data-quantity={`p:${i}`}>
                    {formatNumber(p)}
                  </span>
                  <span data-term="q" data-quantity={`q:${i}`}>
                    {formatNumber(qi)}
                  </span>
                </div>
                {model.kind === 'logits' ? (
                  <NumberField
                    label={`logit of ${name}`}
                    value={model.z[i] ?? 0}
                    min={-LOGIT_LIMIT}
                    max={LOGIT_LIMIT}
                    step={0.1}
                    disabled={whyLogitFixed(reader, i)}
                    onChange={(value) => setLogit(i, value)}
                    onGrab={grab}
                    onRelease={release}
                  />
                ) : (
                  <NumberField
                    label={`q of ${name} as a number`}
                    value={qi}
                    min={0}
                    max={1}
                    step={0.05}
                    disabled={whyQFixed(reader, i)}
                    onChange={(value) => setQ(i, value)}
                    onGrab={grab}
                    onRelease={release}
                  />
                )}
                <div className="class-share">
                  <ShareBar label={`share of ${name}: ${speakNumber(share)}`} value={share} max={max} />
                </div>
              </div>
              {open === i ? <ClassEditor store={store} index={i} onClose={() => close(i)} /> : null}
            </li>
          )
        })}
      </ol>
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}

const Lock = () => (
  <svg className="lock" viewBox="0 0 12 14" width="10" height="12" role="img" aria-label="locked">
    <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor" />
  </svg>
)
