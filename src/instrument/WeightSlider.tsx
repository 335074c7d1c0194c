import { useStore } from 'zustand'
import { linear, ScaleSlider } from '../controls/ScaleSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { featureName } from '../state/features.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import type { ReaderStore } from '../state/store.ts'
import { setWeight } from '../state/weights.ts'

/** What a slider of a weight or feature reaches; a link goes further. */
export const ENTRY = linear(-3, 3)

/** The weight that is looked at: of the class in focus, for the feature in focus. */
export function WeightSlider({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { grab, release, move } = store.actions
  const { labels, weights, feature } = reader
  const m = reader.focus ?? 0
  const value = weights[m]?.[feature] ?? 0
  return (
    <ScaleSlider
      label={`weight of ${labels[m]} for ${featureName(feature)}`}
      value={value}
      scale={ENTRY}
      step={0.1}
      valueText={speakNumber(value)}
      disabled={whyLinearFixed(reader, 'W')}
      onGrab={grab}
      onChange={(next) =>
        move(`W:${m}:${feature}`, (start) => ({ weights: setWeight(start.weights, m, feature, next) }))
      }
      onRelease={release}
    />
  )
}
