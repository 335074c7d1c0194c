import { useStore } from 'zustand'
import { logarithmic } from '../controls/ScaleSlider.tsx'
import { ETA_RANGE } from '../state/ranges.ts'
import type { ReaderStore } from '../state/store.ts'
import { LinearSlider } from './LinearSlider.tsx'

/** η, each factor of it as wide as the next. */
export const ETA = logarithmic(ETA_RANGE.min, ETA_RANGE.max)

/** The size of a step. */
export function EtaSlider({ store }: { store: ReaderStore }) {
  const eta = useStore(store, ({ reader }) => reader.eta)
  return (
    <LinearSlider
      store={store}
      part="eta"
      moves="eta"
      label="step size η"
      value={eta}
      scale={ETA}
      step={0.05}
      change={(next) => ({ eta: next })}
    />
  )
}
