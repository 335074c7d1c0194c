import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import type { Numbers } from '../../state/numbers.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { STAGES, stageOf } from './keys.ts'
import {
  back,
  forward,
  stepsTaken,
  takeStep,
  takeStepBack,
  whyNoNextStep,
  whyNoStepBack,
  whyNotBack,
  whyNotForward,
} from './trail.ts'

interface Move {
  readonly text: string
  readonly hint: string
  readonly why: (reader: Reader) => string | null
  readonly change: (reader: Reader) => Partial<Numbers>
}

const MOVES: readonly Move[] = [
  {
    text: 'step back',
    hint: 'Back to the weights before the last step',
    why: whyNoStepBack,
    change: (reader) => takeStepBack(reader, 1),
  },
  { text: 'back', hint: 'To the part before this one', why: whyNotBack, change: back },
  {
    text: 'forward',
    hint: 'To the next part; after the update the next step begins',
    why: whyNotForward,
    change: forward,
  },
  {
    text: 'next step',
    hint: 'Takes the whole step: W⁺ becomes W',
    why: whyNoNextStep,
    change: (reader) => takeStep(reader, 1),
  },
]

/** Which step this is and which part of it is looked at, and the ways from here. */
export function StepBar({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const stage = stageOf(reader)
  return (
    <div className="panel step-bar">
      <h3>
        Step <span data-quantity="step">{stepsTaken(reader) + 1}</span>, part {stage} of {STAGES.length}:{' '}
        {STAGES[stage - 1]}
      </h3>
      <div className="control-group needs-scripts">
        {MOVES.map(({ text, hint, why, change }) => (
          <ActionButton
            key={text}
            text={text}
            hint={hint}
            why={why(reader)}
            onClick={() => store.actions.change(change(reader))}
          />
        ))}
      </div>
    </div>
  )
}
