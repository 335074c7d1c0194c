import { useStore } from 'zustand'
import { featureName } from '../state/features.ts'
import { setFeature } from '../state/inputs.ts'
import type { ReaderStore } from '../state/store.ts'
import { LinearSlider } from './LinearSlider.tsx'
import { ENTRY } from './WeightSlider.tsx'

/** The feature that is looked at, of the sample that is. */
export function FeatureSlider({ store }: { store: ReaderStore }) {
  const { inputs, input, feature } = useStore(store, ({ reader }) => reader)
  return (
    <LinearSlider
      store={store}
      part="X"
      moves={`X:${feature}:${input}`}
      label={`${featureName(feature)} of sample ${input + 1}`}
      value={inputs[input]?.x[feature] ?? 0}
      scale={ENTRY}
      step={0.1}
      change={(next, start) => ({ inputs: setFeature(start.inputs, input, feature, next) })}
    />
  )
}
