import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ReaderStore } from '../state/store.ts'
import { ClassCount } from './ClassCount.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { PreviewEnd } from './PreviewEnd.tsx'

interface ControlsProps {
  readonly store: ReaderStore
  /** Whether the number of classes can be chosen; it can unless told. */
  readonly classes?: boolean
  /** The groups of controls that a figure has for itself. */
  readonly children?: ReactNode
}

/** Below a figure: its own controls, the number of classes, undo and reset; in a preview only the way back. */
export function Controls({ store, classes = true, children }: ControlsProps) {
  const previewing = useStore(store, (state) => state.previewing)
  if (previewing) return <PreviewEnd store={store} />
  return (
    <div className="controls">
      {children}
      <div className="control-group">
        {classes ? <ClassCount store={store} /> : null}
        <HistoryButtons store={store} />
      </div>
    </div>
  )
}
