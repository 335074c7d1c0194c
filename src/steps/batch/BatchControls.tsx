import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { Controls } from '../../instrument/Controls.tsx'
import { modelLogits } from '../../state/logits.ts'
import { addSample, duplicateSamples } from '../../state/samples.ts'
import { whySampleCountFixed } from '../../state/samplesFixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'

/** What can be done to the batch as a whole. */
export function BatchControls({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { samples, model } = reader
  const { change, setSample } = store.actions
  const count = samples.length
  const add = () => {
    change({ samples: addSample(samples, { z: modelLogits(model), k: trueClass(reader) }) })
    setSample(count)
  }
  return (
    <Controls store={store}>
      <div className="control-group">
        <ActionButton
          text="add a sample"
          hint="Adds the sample of the steps above, with its logits and its label"
          why={whySampleCountFixed(reader, count + 1)}
          onClick={add}
        />
        <ActionButton
          text="duplicate all"
          hint="Every sample once more"
          why={whySampleCountFixed(reader, 2 * count)}
          onClick={() => change({ samples: duplicateSamples(samples) })}
        />
      </div>
    </Controls>
  )
}
