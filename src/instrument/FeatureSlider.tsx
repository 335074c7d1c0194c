import { useStore } from 'zustand'
import { ScaleSlider } from '../controls/ScaleSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { featureName } from '../state/features.ts'
import { setFeature } from '../state/inputs.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import type { ReaderStore } from '../state/store.ts'
import { ENTRY } from './WeightSlider.tsx'

/** The feature that is looked at, of the sample that is. */
export function FeatureSlider({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { grab, release, move } = store.actions
  const { inputs, input, feature } = reader
  const value = inputs[input]?.x[feature] ?? 0
  return (
    <ScaleSlider
      label={`${featureName(feature)} of sample ${input + 1}`}
      value={value}
      scale={ENTRY}
      step={0.1}
      valueText={speakNumber(value)}
      disabled={whyLinearFixed(reader, 'X')}
      onGrab={grab}
      onChange={(next) =>
        move(`X:${feature}:${input}`, (start) => ({ inputs: setFeature(start.inputs, input, feature, next) }))
      }
      onRelease={release}
    />
  )
}
