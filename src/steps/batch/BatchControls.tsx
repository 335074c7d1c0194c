import { useStore } from 'zustand'
import { Controls } from '../../instrument/Controls.tsx'
import { whySampleCountFixed, whySampleLogitsFixed } from '../../state/fixed.ts'
import { modelLogits } from '../../state/logits.ts'
import { addSample, duplicateSamples, shareLogits, sharesLogits } from '../../state/samples.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'

/** What can be done to the batch as a whole. */
export function BatchControls({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { samples, sample, model } = reader
  const { change, setSample } = store.actions
  const count = samples.length
  const add = () => {
    change({ samples: addSample(samples, { z: modelLogits(model), k: trueClass(reader) }) })
    setSample(count)
  }
  return (
    <Controls store={store}>
      <div className="control-group">
        <BatchButton
          text="add a sample"
          hint="Adds the sample of the steps above, with its logits and its label"
          why={whySampleCountFixed(reader, count + 1)}
          onClick={add}
        />
        <BatchButton
          text="duplicate all"
          hint="Every sample once more"
          why={whySampleCountFixed(reader, 2 * count)}
          onClick={() => change({ samples: duplicateSamples(samples) })}
        />
        <BatchButton
          text="same logits for all"
          hint={`Gives every sample the logits of sample ${sample + 1}`}
          why={whySampleLogitsFixed(reader) ?? (sharesLogits(samples) ? 'They share their logits.' : null)}
          onClick={() => change({ samples: shareLogits(samples, sample) })}
        />
      </div>
    </Controls>
  )
}

interface BatchButtonProps {
  readonly text: string
  readonly hint: string
  /** Why it cannot be pressed, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

const BatchButton = ({ text, hint, why, onClick }: BatchButtonProps) => (
  <button type="button" className="button" title={why ?? hint} disabled={why !== null} onClick={onClick}>
    {text}
  </button>
)
