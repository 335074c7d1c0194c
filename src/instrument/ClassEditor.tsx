import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { whyLabelRefused } from '../state/label.ts'
import type { ReaderStore } from '../state/store.ts'
import type { Shown } from './shown.ts'

interface ClassEditorProps {
  readonly store: ReaderStore
  readonly index: number
  readonly show: readonly Shown[]
  readonly onClose: () => void
}

/** Below a class's row: its name and its locks. A name that cannot stand says why and changes nothing. */
export function ClassEditor({ store, index, show, onClose }: ClassEditorProps) {
  const reader = useStore(store, (state) => state.reader)
  const { rename, setLockedP, setLockedQ } = store.actions
  const name = reader.labels[index] ?? ''
  const [draft, setDraft] = useState(name)
  const [before] = useState(name)
  const id = useId()
  const others = reader.labels.filter((_, i) => i !== index)
  const refused = draft === name ? null : whyLabelRefused(draft, others)

  return (
    <div className="class-editor">
      <label>
        Name
        <input
          type="text"
          className="text-field"
          // The reader asked for this field by pressing the name beside it.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          value={draft}
          autoComplete="off"
          aria-invalid={refused !== null || undefined}
          aria-describedby={refused === null ? undefined : id}
          onChange={(event) => {
            const next = event.currentTarget.value
            setDraft(next)
            if (whyLabelRefused(next, others) === null) rename(index, next)
          }}
          onBlur={() => {
            // The first letters of what was refused may have been a name of their own.
            if (refused !== null) rename(index, before)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            // The focus goes to the name's button, which the same key must not press.
            event.preventDefault()
            onClose()
          }}
        />
      </label>
      {show.includes('p') ? (
        <label>
          <input
            type="checkbox"
            checked={reader.lockedP[index] ?? false}
            onChange={(event) => setLockedP(index, event.currentTarget.checked)}
          />
          lock p({name})
        </label>
      ) : null}
      {show.includes('q') ? (
        <label>
          <input
            type="checkbox"
            checked={reader.lockedQ[index] ?? false}
            onChange={(event) => setLockedQ(index, event.currentTarget.checked)}
          />
          lock {reader.model.kind === 'logits' ? 'z' : 'q'}({name})
        </label>
      ) : null}
      {refused === null ? null : (
        <p id={id} role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
