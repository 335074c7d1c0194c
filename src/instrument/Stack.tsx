import { useStore } from 'zustand'
import { StackedBar } from '../charts/StackedBar.tsx'
import { speakNumber } from '../expression/number.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { unitName } from '../state/unit.ts'
import { useSettled } from './useHeld.ts'

/** What the bar leaves free at its right, for a KL of many digits. */
const ROOM = 1.08

/** How long the bar is, in H(P), when KL is infinite and runs off it. */
const INFINITE = 1.5

/** H(P) and KL end to end over the reader's state: together they are H(P,Q). */
export function Stack({ store, held }: { store: ReaderStore; held: boolean }) {
  const reader = useStore(store, (state) => state.reader)
  const { entropy, kl, crossEntropy } = measures(reader)
  const whole = useSettled(Number.isFinite(crossEntropy) ? crossEntropy : INFINITE * entropy, held)
  const unit = unitName(reader.base)
  return (
    <StackedBar
      label={`H(P) ${speakNumber(entropy)} and KL ${speakNumber(kl)} make up H(P,Q) ${speakNumber(crossEntropy)} ${unit}`}
      unit={unit}
      entropy={entropy}
      kl={kl}
      crossEntropy={crossEntropy}
      max={ROOM * whole || 1}
    />
  )
}
