import { useStore } from 'zustand'
import { Areas } from '../instrument/Areas.tsx'
import { DataTable } from '../instrument/DataTable.tsx'
import { Spoken } from '../instrument/Spoken.tsx'
import { Stack } from '../instrument/Stack.tsx'
import { useHeld } from '../instrument/useHeld.ts'
import type { ReaderStore } from '../state/store.ts'
import { unitName } from '../state/unit.ts'

/** One picture that answers the hand: what is needed, what is paid, and the difference. */
export function CoverFigure({ store, sentence }: { store: ReaderStore; sentence: string }) {
  const base = useStore(store, (state) => state.reader.base)
  const { held, onPointerDown } = useHeld()
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel">
        <div className="panel-head">
          <h2>Drag an orange edge, or a border</h2>
          <span>{unitName(base)} · width p(x)</span>
        </div>
        <Areas store={store} held={held} label={sentence} hasStops />
      </div>
      <div className="panel">
        <Stack store={store} held={held} />
      </div>
      <figcaption className="panel caption">
        <p>{sentence}</p>
        <Spoken text={sentence} />
        <DataTable store={store} />
      </figcaption>
    </figure>
  )
}
