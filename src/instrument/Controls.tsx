import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ReaderStore } from '../state/store.ts'
import { ClassCount } from './ClassCount.tsx'

interface ControlsProps {
  readonly store: ReaderStore
  /** The groups of controls that a figure has for itself. */
  readonly children?: ReactNode
}

/** Below a figure: its own controls, the number of classes, undo and reset; in a preview only the way back. */
export function Controls({ store, children }: ControlsProps) {
  const previewing = useStore(store, (state) => state.previewing)
  const canUndo = useStore(store, (state) => state.canUndo)
  const canRedo = useStore(store, (state) => state.canRedo)
  const { endPreview, undo, redo, reset } = store.actions
  if (previewing)
    return (
      <div className="controls previewing">
        <span>This state settles the question.</span>
        <button type="button" className="button" onClick={endPreview}>
          back to my numbers
        </button>
      </div>
    )

  return (
    <div className="controls">
      {children}
      <div className="control-group">
        <ClassCount store={store} />
        <button type="button" className="button" disabled={!canUndo} onClick={undo}>
          undo
        </button>
        <button type="button" className="button" disabled={!canRedo} onClick={redo}>
          redo
        </button>
        <button type="button" className="button" onClick={reset}>
          reset
        </button>
      </div>
    </div>
  )
}
