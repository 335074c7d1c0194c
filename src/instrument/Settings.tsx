import { useStore } from 'zustand'
import { Choice } from '../controls/Choice.tsx'
import { whyCountFixed, whyModeFixed, whyPresetFixed } from '../state/fixed.ts'
import type { Preset } from '../state/presets.ts'
import type { ReaderStore } from '../state/store.ts'

const PRESETS: readonly { readonly preset: Preset; readonly text: string; readonly hint: string }[] = [
  { preset: 'q=p', text: 'Q = P', hint: 'Give the model the truth' },
  { preset: 'uniform', text: 'uniform', hint: 'Every class the same under Q' },
  { preset: 'one-hot', text: 'one-hot', hint: 'All of P on one class' },
  { preset: 'swap', text: 'swap', hint: 'Exchange P and Q' },
]

const MODES = [
  { value: 'logits', text: 'logits' },
  { value: 'probabilities', text: 'probabilities' },
] as const

/** Presets; how Q is set and how many classes; undo and reset. */
export function Settings({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const canUndo = useStore(store, (state) => state.canUndo)
  const canRedo = useStore(store, (state) => state.canRedo)
  const { applyPreset, setMode, setClassCount, undo, redo, reset } = store.actions
  const previewing = useStore(store, (state) => state.previewing)
  const count = reader.labels.length

  if (previewing)
    return (
      <div className="controls previewing">
        <span>This state settles the question.</span>
        <button type="button" className="button" onClick={store.actions.endPreview}>
          back to my numbers
        </button>
      </div>
    )

  return (
    <div className="controls">
      <div className="control-group" data-part="presets">
        {PRESETS.map(({ preset, text, hint }) => {
          const why = whyPresetFixed(reader, preset)
          return (
            <button
              key={preset}
              type="button"
              className="button"
              title={why ?? hint}
              disabled={why !== null}
              onClick={() => applyPreset(preset)}
            >
              {text}
            </button>
          )
        })}
      </div>
      <div className="control-group">
        <span id="model-mode">Q from</span>
        <Choice
          label="Q is set by"
          value={reader.model.kind}
          options={MODES}
          disabled={whyModeFixed(reader)}
          onChange={setMode}
        />
      </div>
      <div className="control-group">
        <span className="stepper">
          <CountButton
            text="−"
            hint="One class fewer"
            why={whyCountFixed(reader, count - 1)}
            onClick={() => setClassCount(count - 1)}
          />
          <span>{count} classes</span>
          <CountButton
            text="+"
            hint="One class more"
            why={whyCountFixed(reader, count + 1)}
            onClick={() => setClassCount(count + 1)}
          />
        </span>
        <button type="button" className="button" disabled={!canUndo} onClick={undo}>
          undo
        </button>
        <button type="button" className="button" disabled={!canRedo} onClick={redo}>
          redo
        </button>
        <button type="button" className="button" onClick={reset}>
          reset
        </button>
      </div>
    </div>
  )
}

interface CountButtonProps {
  readonly text: string
  readonly hint: string
  /** Why the number of classes cannot change this way, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

const CountButton = ({ text, hint, why, onClick }: CountButtonProps) => (
  <button
    type="button"
    className="button"
    aria-label={hint}
    title={why ?? hint}
    disabled={why !== null}
    onClick={onClick}
  >
    {text}
  </button>
)
