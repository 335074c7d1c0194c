import { useStore } from 'zustand'
import type { Scale } from '../controls/ScaleSlider.tsx'
import { LAMBDA_RANGE } from '../state/ranges.ts'
import type { ReaderStore } from '../state/store.ts'
import { LinearSlider } from './LinearSlider.tsx'

/** λ from 0 to its largest, the cube root of it even: the small ones matter, and 0 is one of them. */
const LAMBDA: Scale = {
  ...LAMBDA_RANGE,
  place: Math.cbrt,
  value: (place) => Number((place ** 3).toPrecision(3)),
}

/** The strength of the penalty. */
export function LambdaSlider({ store }: { store: ReaderStore }) {
  const lambda = useStore(store, ({ reader }) => reader.lambda)
  return (
    <LinearSlider
      store={store}
      part="lambda"
      moves="lambda"
      label="penalty λ"
      value={lambda}
      scale={LAMBDA}
      step={0.01}
      change={(next) => ({ lambda: next })}
    />
  )
}
