import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { whyPresetFixed } from '../../state/fixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { sureOf } from '../../state/sureLogits.ts'
import { trueClass } from '../../state/trueClass.ts'

const PRESETS = [
  { text: 'sure and right', hint: 'The model bets on the true class', ahead: 0 },
  { text: 'sure and wrong', hint: 'The model bets on the class after the true one', ahead: 1 },
  { text: 'no idea', hint: 'All logits are 0', ahead: null },
] as const

/** Three models to compare: one number is what their losses differ by. */
export function Presets({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const why = whyPresetFixed(reader, 'uniform')
  const count = reader.labels.length
  const k = trueClass(reader)
  return (
    <div className="control-group" data-part="presets">
      {PRESETS.map(({ text, hint, ahead }) => (
        <ActionButton
          key={text}
          text={text}
          hint={hint}
          why={why}
          onClick={() =>
            store.actions.change({
              model: sureOf(count, ahead === null ? null : (k + ahead) % count),
            })
          }
        />
      ))}
    </div>
  )
}
