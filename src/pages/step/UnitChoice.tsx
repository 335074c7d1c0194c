import { useStore } from 'zustand'
import { Choice } from '../../controls/Choice.tsx'
import { BASES } from '../../state/base.ts'
import { whyBaseFixed } from '../../state/fixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitName } from '../../state/unit.ts'

const UNITS = BASES.map((base) => ({ value: base, text: unitName(base) }))

/** The unit of every number on the page. */
export function UnitChoice({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  return (
    <div className="needs-scripts">
      <Choice
        label="Unit"
        value={reader.base}
        options={UNITS}
        disabled={whyBaseFixed(reader)}
        onChange={store.actions.setBase}
      />
    </div>
  )
}
