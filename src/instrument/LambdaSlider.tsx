import { useStore } from 'zustand'
import { type Scale, ScaleSlider } from '../controls/ScaleSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import { LAMBDA_RANGE } from '../state/ranges.ts'
import type { ReaderStore } from '../state/store.ts'

/** λ from 0 to its largest, the cube root of it even: the small ones matter, and 0 is one of them. */
export const LAMBDA: Scale = {
  ...LAMBDA_RANGE,
  place: Math.cbrt,
  value: (place) => Number((place ** 3).toPrecision(3)),
}

/** The strength of the penalty. */
export function LambdaSlider({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { grab, release, move } = store.actions
  return (
    <ScaleSlider
      label="penalty λ"
      value={reader.lambda}
      scale={LAMBDA}
      step={0.01}
      valueText={speakNumber(reader.lambda)}
      disabled={whyLinearFixed(reader, 'lambda')}
      onGrab={grab}
      onChange={(lambda) => move('lambda', () => ({ lambda }))}
      onRelease={release}
    />
  )
}
