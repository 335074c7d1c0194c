import { useStore } from 'zustand'
import { sampleShape } from '../../charts/sampleShape.ts'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import type { ReaderStore } from '../../state/store.ts'
import { MOST_CLASSES, MOST_POINTS, type Point, REACH } from './point.ts'
import type { PointActions } from './usePoints.ts'

interface SampleEditorProps {
  readonly store: ReaderStore
  readonly points: readonly Point[]
  readonly selected: number
  readonly actions: PointActions
}

const CLASS_NAMES = ['A', 'B', 'C', 'D', 'E'].slice(0, MOST_CLASSES)

/** A class's mark, as the map draws it. */
export const ClassMark = ({ k }: { k: number }) => (
  <svg
    className="class-mark"
    width="14"
    height="14"
    viewBox="-7 -7 14 14"
    data-class={k % 5}
    aria-hidden="true"
  >
    <path className={k < 5 ? 'map-shape' : 'map-shape hollow'} d={sampleShape(k)} />
  </svg>
)

/** The sample in hand: its place, its class, and what can be done to it. */
export function SampleEditor({ store, points, selected, actions }: SampleEditorProps) {
  const { grab, release } = store.actions
  const fixed = useStore(store, ({ reader }) => actions.whyFixed(reader))
  const now = points[selected]
  if (!now) return null
  const count = points.length
  const field = (name: string, value: number, change: (value: number) => void) => (
    <NumberField
      label={`${name} of sample ${selected + 1}`}
      value={value}
      min={-REACH}
      max={REACH}
      step={0.1}
      disabled={fixed}
      onChange={change}
      onGrab={grab}
      onRelease={release}
    />
  )
  return (
    <div className="sample-editor needs-scripts">
      <div className="control-group">
        <ActionButton
          text="‹"
          name="the sample before"
          hint="The sample before"
          why={null}
          onClick={() => actions.select((selected + count - 1) % count)}
        />
        <span className="sample-place">
          sample {selected + 1} of {count}
        </span>
        <ActionButton
          text="›"
          name="the sample after"
          hint="The sample after"
          why={null}
          onClick={() => actions.select((selected + 1) % count)}
        />
      </div>
      <span className="sample-place">
        x₁ {field('x₁', now.x, (x) => actions.move(selected, x, now.y))} x₂{' '}
        {field('x₂', now.y, (y) => actions.move(selected, now.x, y))}
      </span>
      <fieldset className="choice" disabled={fixed !== null} title={fixed ?? undefined}>
        <legend className="visually-hidden">Class of sample {selected + 1}, and of the next new one</legend>
        {CLASS_NAMES.map((name, k) => (
          <label key={name} className="choice-option">
            <input
              type="radio"
              name="sample-class"
              checked={now.k === k}
              onChange={() => actions.relabel(selected, k)}
            />
            <span>
              <ClassMark k={k} /> {name}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="control-group">
        <ActionButton
          text="add"
          name="add a sample"
          hint="Adds a sample of this class in the middle of the map; a click on the map adds one there"
          why={fixed ?? (count >= MOST_POINTS ? `There are at most ${MOST_POINTS} samples.` : null)}
          onClick={() => actions.add(0, 0)}
        />
        <ActionButton
          text="delete"
          name="delete the sample"
          hint="Deletes this sample"
          why={fixed ?? (count <= 2 ? 'At least two samples stay.' : null)}
          onClick={() => actions.remove(selected)}
        />
      </div>
    </div>
  )
}
