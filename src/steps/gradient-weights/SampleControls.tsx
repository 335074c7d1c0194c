import { useStore } from 'zustand'
import { FeatureSlider } from '../../instrument/FeatureSlider.tsx'
import { InputLabel } from '../../instrument/InputLabel.tsx'
import { WeightSlider } from '../../instrument/WeightSlider.tsx'
import type { ReaderStore } from '../../state/store.ts'

/** What the reader sets of the chosen sample and weight: the true class, the weight, the feature. */
export function SampleControls({ store }: { store: ReaderStore }) {
  const input = useStore(store, (state) => state.reader.input)
  return (
    <div className="panel sample-controls needs-scripts">
      <div className="true-class">
        <span aria-hidden="true">true class of sample {input + 1}</span>
        <InputLabel store={store} />
      </div>
      <WeightSlider store={store} />
      <FeatureSlider store={store} />
    </div>
  )
}
