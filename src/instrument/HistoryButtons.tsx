import { useStore } from 'zustand'
import type { ReaderStore } from '../state/store.ts'

/** Back, forth, and to where the page began. */
export function HistoryButtons({ store }: { store: ReaderStore }) {
  const canUndo = useStore(store, (state) => state.canUndo)
  const canRedo = useStore(store, (state) => state.canRedo)
  const { undo, redo, reset } = store.actions
  return (
    <>
      <button type="button" className="button" disabled={!canUndo} onClick={undo}>
        undo
      </button>
      <button type="button" className="button" disabled={!canRedo} onClick={redo}>
        redo
      </button>
      <button type="button" className="button" onClick={reset}>
        reset
      </button>
    </>
  )
}
