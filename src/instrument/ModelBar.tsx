import { useStore } from 'zustand'
import { BarSlider } from '../controls/BarSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { whyQFixed } from '../state/fixed.ts'
import type { ReaderStore } from '../state/store.ts'

interface ModelBarProps {
  readonly store: ReaderStore
  readonly index: number
  readonly name: string
  /** The probability ŷ of the class. */
  readonly value: number
}

/** What a classifier says of one class, as a bar that can be dragged. */
export function ModelBar({ store, index, name, value }: ModelBarProps) {
  const why = useStore(store, ({ reader }) => whyQFixed(reader, index))
  const { setQ, grab, release } = store.actions
  return (
    <BarSlider
      label={`probability of ${name}`}
      value={value}
      valueText={speakNumber(value)}
      term="q"
      disabled={why}
      onGrab={grab}
      onChange={(next) => setQ(index, next)}
      onRelease={release}
    />
  )
}
