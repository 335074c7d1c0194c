import { useStore } from 'zustand'
import { Choice } from '../../controls/Choice.tsx'
import { linear, ScaleSlider } from '../../controls/ScaleSlider.tsx'
import { speakNumber } from '../../expression/number.ts'
import { oneHot } from '../../state/distribution.ts'
import { whyLabelFixed } from '../../state/fixed.ts'
import { softened } from '../../state/softened.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'
import { choiceOf } from './label.ts'

const KINDS = [
  { value: 'one-hot', text: 'one-hot' },
  { value: 'soft', text: 'soft' },
] as const

const SHARING = [
  { value: 'all', text: 'all classes' },
  { value: 'others', text: 'the others' },
] as const

const SCALE = linear(0, 1)

/** What the label is: one-hot or soft, and smoothed by how much, for whom. */
export function LabelSettings({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { change, move, grab, release } = store.actions
  const { kind, epsilon, convention } = choiceOf(reader)
  const { own, p } = reader
  const fixed = whyLabelFixed(reader)
  return (
    <div className="label-settings needs-scripts" data-part="y">
      <div className="control-group">
        <span>label before smoothing</span>
        <Choice
          label="The label is"
          value={kind}
          options={KINDS}
          disabled={fixed}
          onChange={(label) =>
            change({
              p: label === 'soft' ? softened(p) : oneHot(trueClass(reader), p.length),
              own: { ...own, label },
            })
          }
        />
      </div>
      <div className="control-group">
        <span>ε shared by</span>
        <Choice
          label="The smoothing is shared by"
          value={convention}
          options={SHARING}
          disabled={fixed ?? (epsilon === 0 ? 'With ε = 0 there is nothing to share.' : null)}
          onChange={(smoothing) => change({ own: { ...own, smoothing } })}
        />
      </div>
      <ScaleSlider
        label="smoothing ε"
        value={epsilon}
        scale={SCALE}
        step={0.05}
        valueText={speakNumber(epsilon)}
        disabled={fixed}
        onGrab={grab}
        onChange={(eps) => move('eps', (start) => ({ own: { ...start.own, eps } }))}
        onRelease={release}
      />
    </div>
  )
}
