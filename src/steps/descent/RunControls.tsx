import { useState } from 'react'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { Choice } from '../../controls/Choice.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { formatNumber } from '../../expression/number.ts'
import type { ReaderStore } from '../../state/store.ts'
import { type Lab, type LabState, MOST_STEPS } from './lab.ts'
import type { Setup } from './setup.ts'

const PACES = [
  { value: 'slow', text: '5 / s' },
  { value: 'even', text: '60 / s' },
  { value: 'fast', text: 'fast' },
] as const
type Pace = (typeof PACES)[number]['value']

/** Steps in a second. */
const PER_SECOND: Readonly<Record<Pace, number>> = { slow: 5, even: 60, fast: Number.POSITIVE_INFINITY }

interface RunControlsProps {
  readonly store: ReaderStore
  readonly lab: Lab
  readonly run: LabState
  readonly start: Setup['start']
}

/** Step, run, pause, back to the start, and any step between. */
export function RunControls({ store, lab, run, start }: RunControlsProps) {
  const [pace, setPace] = useState<Pace>('even')
  const { snapshots, shown, blown, running } = run
  const last = snapshots.length - 1
  const { grab, release } = store.actions
  const go = (steps: number) =>
    store.actions.move('descent:steps', () => ({
      own: { ...store.getState().reader.own, steps: Math.min(MOST_STEPS, Math.max(0, Math.round(steps))) },
    }))
  const pause = () => {
    lab.pause()
    go(lab.getState().shown)
  }
  const whyEnd =
    blown && shown === last
      ? 'The next step has numbers that float64 cannot hold.'
      : shown >= MOST_STEPS
        ? `A run ends after ${formatNumber(MOST_STEPS)} steps, so that its history fits into memory.`
        : null
  const whyNoRun = blown ? 'This run has blown up: it ends here.' : last >= MOST_STEPS ? whyEnd : null
  return (
    <div className="run-controls">
      <div className="control-group needs-scripts">
        {running ? (
          <ActionButton text="pause" hint="Stands still at this step" why={null} onClick={pause} />
        ) : (
          <ActionButton
            text="run"
            hint="Goes on from the last step by itself"
            why={whyNoRun}
            onClick={() => lab.run(PER_SECOND[pace])}
          />
        )}
        <ActionButton
          text="step"
          hint="One step of descent"
          why={running ? 'It is running.' : whyEnd}
          onClick={() => go(shown + 1)}
        />
        <ActionButton
          text="to the start"
          hint="Back to W = 0, before the first step"
          why={shown === 0 && start === null ? 'This is the start.' : null}
          onClick={() => {
            lab.pause()
            const { start: _, ...own } = store.getState().reader.own
            store.actions.change({ own: { ...own, steps: 0 } })
          }}
        />
        <Choice
          label="Pace of the run"
          value={pace}
          options={PACES}
          onChange={(next) => {
            setPace(next)
            if (running) lab.run(PER_SECOND[next])
          }}
        />
      </div>
      <div className="scale-slider needs-scripts">
        <span aria-hidden="true">step, of {formatNumber(last)}</span>
        <BarSlider
          label="step that is shown"
          value={shown}
          range={{ min: 0, max: Math.max(1, last) }}
          least={1}
          valueText={`step ${shown} of ${last}`}
          term={null}
          disabled={running ? 'It is running.' : null}
          onGrab={grab}
          onChange={go}
          onRelease={release}
        />
        <NumberField
          label="step"
          value={shown}
          min={0}
          max={MOST_STEPS}
          step={10}
          disabled={running ? 'It is running.' : null}
          onChange={go}
          onGrab={grab}
          onRelease={release}
        />
      </div>
      <div className="control-group needs-scripts">
        <ActionButton
          text="start again from here"
          hint="These weights become step 0 of a new run, which then goes its own way"
          why={running ? 'It is running.' : shown === 0 ? 'This is the start already.' : null}
          onClick={() => {
            const W = snapshots[shown]?.W
            if (!W) return
            store.actions.change({
              own: { ...store.getState().reader.own, steps: 0, start: Array.from(W) },
            })
          }}
        />
        {start === null ? null : (
          <span className="said">Starts from weights of an earlier run, which a link does not hold.</span>
        )}
      </div>
    </div>
  )
}
