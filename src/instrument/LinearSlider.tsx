import { useStore } from 'zustand'
import { type Scale, ScaleSlider } from '../controls/ScaleSlider.tsx'
import { speakNumber } from '../expression/number.ts'
import { whyLinearFixed } from '../state/linearFixed.ts'
import type { Numbers } from '../state/numbers.ts'
import type { ReaderStore } from '../state/store.ts'

interface LinearSliderProps {
  readonly store: ReaderStore
  /** What a link calls the number that it moves, or the matrix that the number is in. */
  readonly part: Parameters<typeof whyLinearFixed>[1]
  /** Names the number among all that can be moved. */
  readonly moves: string
  readonly label: string
  readonly value: number
  readonly scale: Scale
  readonly step: number
  /** What the reader's numbers become, from those that the drag began with. */
  readonly change: (value: number, start: Numbers) => Partial<Numbers>
}

/** A number of the linear classifier or of its training on a slider; still where the link has fixed it. */
export function LinearSlider({ store, part, moves, change, ...slider }: LinearSliderProps) {
  const why = useStore(store, ({ reader }) => whyLinearFixed(reader, part))
  const { grab, release, move } = store.actions
  return (
    <ScaleSlider
      {...slider}
      valueText={speakNumber(slider.value)}
      disabled={why}
      onGrab={grab}
      onChange={(value) => move(moves, (start) => change(value, start))}
      onRelease={release}
    />
  )
}
