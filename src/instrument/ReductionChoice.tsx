import { useStore } from 'zustand'
import { Choice } from '../controls/Choice.tsx'
import type { ReaderStore } from '../state/store.ts'

const REDUCTIONS = [
  { value: 'mean', text: 'mean' },
  { value: 'sum', text: 'sum' },
] as const

/** Whether the losses are added up or averaged. */
export function ReductionChoice({ store }: { store: ReaderStore }) {
  const reduction = useStore(store, (state) => state.reader.reduction)
  return (
    <Choice
      label="The data part of the loss is"
      value={reduction}
      options={REDUCTIONS}
      onChange={(next) => store.actions.change({ reduction: next })}
    />
  )
}
