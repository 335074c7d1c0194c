import { useStore } from 'zustand'
import { linear, logarithmic, ScaleSlider } from '../../controls/ScaleSlider.tsx'
import { speakNumber } from '../../expression/number.ts'
import { whyTemperatureFixed } from '../../state/fixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { SHIFT_LIMIT, shiftOf, withOwn } from './keys.ts'

const SHIFTS = linear(-SHIFT_LIMIT, SHIFT_LIMIT)
/** What a link takes as T. */
const TEMPERATURES = logarithmic(0.05, 20)

/** What is done to every logit alike: a number added, a temperature to divide by. */
export function Turners({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { move, grab, release } = store.actions
  const shift = shiftOf(reader)
  const { temperature } = reader
  return (
    <>
      <ScaleSlider
        label="shift c"
        value={shift}
        scale={SHIFTS}
        step={0.5}
        valueText={`${speakNumber(shift)} added to every logit`}
        disabled={null}
        onGrab={grab}
        onChange={(value) => move('shift', ({ own }) => ({ own: withOwn(own, 'shift', value) }))}
        onRelease={release}
      />
      <div data-part="T">
        <ScaleSlider
          label="temperature T"
          value={temperature}
          scale={TEMPERATURES}
          step={0.1}
          valueText={speakNumber(temperature)}
          disabled={whyTemperatureFixed(reader)}
          onGrab={grab}
          onChange={(value) => move('T', () => ({ temperature: value }))}
          onRelease={release}
        />
      </div>
      <p className="said">
        Every logit is divided by T before the first stage, in this step only; then c is added to every one.
        {temperature === 1 ? null : ' In the formulas z is your logit divided by T.'}
      </p>
    </>
  )
}
