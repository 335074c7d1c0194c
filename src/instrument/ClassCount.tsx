import { useStore } from 'zustand'
import { ActionButton } from '../controls/ActionButton.tsx'
import { whyCountFixed } from '../state/fixed.ts'
import type { ReaderStore } from '../state/store.ts'

/** How many classes there are, one more, one fewer. */
export function ClassCount({ store }: { store: ReaderStore }) {
  const count = useStore(store, (state) => state.reader.labels.length)
  const whyFewer = useStore(store, ({ reader }) => whyCountFixed(reader, reader.labels.length - 1))
  const whyMore = useStore(store, ({ reader }) => whyCountFixed(reader, reader.labels.length + 1))
  const { setClassCount } = store.actions
  return (
    <span className="stepper">
      <ActionButton
        text="−"
        hint="One class fewer"
        name="One class fewer"
        why={whyFewer}
        onClick={() => setClassCount(count - 1)}
      />
      <span>{count} classes</span>
      <ActionButton
        text="+"
        hint="One class more"
        name="One class more"
        why={whyMore}
        onClick={() => setClassCount(count + 1)}
      />
    </span>
  )
}
