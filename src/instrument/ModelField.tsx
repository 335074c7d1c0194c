import { useStore } from 'zustand'
import { NumberField } from '../controls/NumberField.tsx'
import { whyLogitFixed, whyQFixed } from '../state/fixed.ts'
import { LOGIT_LIMIT } from '../state/logits.ts'
import type { ReaderStore } from '../state/store.ts'

interface ModelFieldProps {
  readonly store: ReaderStore
  readonly index: number
}

/** What the model holds of one class, to be typed: its logit, or its probability. */
export function ModelField({ store, index }: ModelFieldProps) {
  const reader = useStore(store, (state) => state.reader)
  const { setQ, setLogit, grab, release } = store.actions
  const { model } = reader
  const name = reader.labels[index] ?? ''
  return model.kind === 'logits' ? (
    <NumberField
      label={`logit of ${name}`}
      value={model.z[index] ?? 0}
      min={-LOGIT_LIMIT}
      max={LOGIT_LIMIT}
      step={0.1}
      disabled={whyLogitFixed(reader, index)}
      onChange={(value) => setLogit(index, value)}
      onGrab={grab}
      onRelease={release}
    />
  ) : (
    <NumberField
      label={`q of ${name} as a number`}
      value={model.q[index] ?? 0}
      min={0}
      max={1}
      step={0.05}
      disabled={whyQFixed(reader, index)}
      onChange={(value) => setQ(index, value)}
      onGrab={grab}
      onRelease={release}
    />
  )
}
