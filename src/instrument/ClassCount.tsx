import { useStore } from 'zustand'
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
      <CountButton text="−" hint="One class fewer" why={whyFewer} onClick={() => setClassCount(count - 1)} />
      <span>{count} classes</span>
      <CountButton text="+" hint="One class more" why={whyMore} onClick={() => setClassCount(count + 1)} />
    </span>
  )
}

interface CountButtonProps {
  readonly text: string
  readonly hint: string
  /** Why the number of classes cannot change this way, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

const CountButton = ({ text, hint, why, onClick }: CountButtonProps) => (
  <button
    type="button"
    className="button"
    aria-label={hint}
    title={why ?? hint}
    disabled={why !== null}
    onClick={onClick}
  >
    {text}
  </button>
)
