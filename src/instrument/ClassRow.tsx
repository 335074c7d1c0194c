import { type ReactNode, Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ReaderStore } from '../state/store.ts'
import { late } from './late.tsx'
import type { Shown } from './shown.ts'

/** Few rename a class: its editor comes when it is asked for. */
const ClassEditor = late(async () => (await import('./ClassEditor.tsx')).ClassEditor)

interface ClassRowProps {
  readonly store: ReaderStore
  readonly index: number
  /** What of a class this step has come to: what it does not show is not locked there. */
  readonly show: readonly Shown[]
  /** The cells after the name. */
  readonly children: ReactNode
}

/** One class of a figure's rows: its name, which opens its editor, and what the figure has of it. */
export function ClassRow({ store, index, show, children }: ClassRowProps) {
  const reader = useStore(store, (state) => state.reader)
  const { setFocus } = store.actions
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = reader.labels[index] ?? ''
  const locked =
    (show.includes('p') && reader.lockedP[index]) || (show.includes('q') && reader.lockedQ[index])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <li
      className="class"
      data-focus={reader.focus === index || undefined}
      onPointerEnter={() => setFocus(index)}
      onFocus={() => setFocus(index)}
    >
      <div className="class-row">
        <button
          type="button"
          className="class-name"
          ref={button}
          title={show.length > 0 ? `${name}: rename or lock` : `${name}: rename`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {name}
          {locked ? <Lock /> : null}
        </button>
        {children}
      </div>
      {open ? (
        <Suspense>
          <ClassEditor store={store} index={index} show={show} onClose={close} />
        </Suspense>
      ) : null}
    </li>
  )
}

const Lock = () => (
  <svg className="lock" viewBox="0 0 12 14" width="10" height="12" role="img" aria-label="locked">
    <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor" />
  </svg>
)
