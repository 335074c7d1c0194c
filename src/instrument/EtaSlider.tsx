import { useStore } from 'zustand'
import { logarithmic, ScaleSlider } from '../controls/ScaleSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import { ETA_RANGE } from '../state/ranges.ts'
import type { ReaderStore } from '../state/store.ts'

/** η, each factor of it as wide as the next. */
export const ETA = logarithmic(ETA_RANGE.min, ETA_RANGE.max)

/** The size of a step. */
export function EtaSlider({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { grab, release, move } = store.actions
  return (
    <ScaleSlider
      label="step size η"
      value={reader.eta}
      scale={ETA}
      step={0.05}
      valueText={speakNumber(reader.eta)}
      disabled={whyLinearFixed(reader, 'eta')}
      onGrab={grab}
      onChange={(eta) => move('eta', () => ({ eta }))}
      onRelease={release}
    />
  )
}
