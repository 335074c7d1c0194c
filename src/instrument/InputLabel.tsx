import { useStore } from 'zustand'
import { Menu } from '../controls/Menu.tsx'
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
    <Menu
      label={`true class of sample ${i + 1}`}
      className="sample-label"
      value={String(inputs[i]?.k ?? 0)}
      options={labels.map((text, c) => ({ value: String(c), text }))}
      disabled={fixed}
      onChange={(k) => store.actions.change({ inputs: setTrueClass(inputs, i, Number(k)) })}
    />
  )
}
