import { useStore } from 'zustand'
import { setTrueClass } from '../state/inputs.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import type { ReaderStore } from '../state/store.ts'

/** The true class of a sample, to be chosen; that of the sample that is looked at unless told. */
export function InputLabel({ store, index }: { store: ReaderStore; index?: number }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs } = reader
  const i = index ?? reader.input
  const fixed = whyLinearFixed(reader, 'X')
  return (
    <select
      className="sample-label"
      aria-label={`true class of sample ${i + 1}`}
      title={fixed ?? undefined}
      value={inputs[i]?.k ?? 0}
      disabled={fixed !== null}
      onChange={(event) =>
        store.actions.change({ inputs: setTrueClass(inputs, i, Number(event.currentTarget.value)) })
      }
    >
      {labels.map((label, c) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <option key={c} value={c}>
          {label}
        </option>
      ))}
    </select>
  )
}
