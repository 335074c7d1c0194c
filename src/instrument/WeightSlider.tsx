import { useStore } from 'zustand'
import { linear } from '../controls/ScaleSlider.tsx'
import { featureName } from '../state/features.ts'
import type { ReaderStore } from '../state/store.ts'
import { setWeight } from '../state/weights.ts'
import { LinearSlider } from './LinearSlider.tsx'

/** What a slider of a weight or feature reaches; a link goes further. */
export const ENTRY = linear(-3, 3)

/** The weight that is looked at: of the class in focus, for the feature in focus. */
export function WeightSlider({ store }: { store: ReaderStore }) {
  const { labels, weights, feature, focus } = useStore(store, ({ reader }) => reader)
  const m = focus ?? 0
  return (
    <LinearSlider
      store={store}
      part="W"
      moves={`W:${m}:${feature}`}
      label={`weight of ${labels[m]} for ${featureName(feature)}`}
      value={weights[m]?.[feature] ?? 0}
      scale={ENTRY}
      step={0.1}
      change={(next, start) => ({ weights: setWeight(start.weights, m, feature, next) })}
    />
  )
}
