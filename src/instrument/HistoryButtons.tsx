import { useStore } from 'zustand'
import { ActionButton } from '../controls/ActionButton.tsx'
import type { ReaderStore } from '../state/store.ts'

/** Back, forth, and to where the page began. */
export function HistoryButtons({ store }: { store: ReaderStore }) {
  const canUndo = useStore(store, (state) => state.canUndo)
  const canRedo = useStore(store, (state) => state.canRedo)
  const { undo, redo, reset } = store.actions
  return (
    <>
      <ActionButton text="undo" why={canUndo ? null : 'There is nothing to undo.'} onClick={undo} />
      <ActionButton text="redo" why={canRedo ? null : 'There is nothing to redo.'} onClick={redo} />
      <ActionButton text="reset" why={null} onClick={reset} />
    </>
  )
}
