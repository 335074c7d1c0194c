import { useStore } from 'zustand'
import { ActionButton } from '../controls/ActionButton.tsx'
import { Choice } from '../controls/Choice.tsx'
import { whyModeFixed, whyPresetFixed } from '../state/fixed.ts'
import type { Preset } from '../state/presets.ts'
import type { ReaderStore } from '../state/store.ts'
import { Controls } from './Controls.tsx'
import { ALL, type Shown } from './shown.ts'

interface PresetButton {
  readonly preset: Preset
  readonly text: string
  readonly hint: string
  /** Whether it is of use where these are shown. */
  readonly fits: (has: { readonly p: boolean; readonly q: boolean }) => boolean
}

const PRESETS: readonly PresetButton[] = [
  { preset: 'q=p', text: 'Q = P', hint: 'Give the model the truth', fits: ({ p, q }) => p && q },
  { preset: 'uniform', text: 'uniform Q', hint: 'Every class the same under Q', fits: ({ q }) => q },
  { preset: 'p-uniform', text: 'uniform P', hint: 'Every class the same under P', fits: ({ q }) => !q },
  { preset: 'one-hot', text: 'one-hot P', hint: 'All of P on one class', fits: ({ p }) => p },
  { preset: 'swap', text: 'swap', hint: 'Exchange P and Q', fits: ({ p, q }) => p && q },
]

const MODES = [
  { value: 'logits', text: 'logits' },
  { value: 'probabilities', text: 'probabilities' },
] as const

interface SettingsProps {
  readonly store: ReaderStore
  /** What of a class this step has come to: a preset of anything else is left out. */
  readonly show?: readonly Shown[]
}

/** Presets; how Q is set and how many classes; undo and reset. */
export function Settings({ store, show = ALL }: SettingsProps) {
  const has = { p: show.includes('p'), q: show.includes('q') }
  return (
    <Controls store={store}>
      <div className="control-group" data-part="presets">
        {PRESETS.filter(({ fits }) => fits(has)).map((button) => (
          <Apply key={button.preset} store={store} button={button} />
        ))}
      </div>
      {has.q ? <Mode store={store} /> : null}
    </Controls>
  )
}

function Apply({ store, button }: { readonly store: ReaderStore; readonly button: PresetButton }) {
  const { preset, text, hint } = button
  const why = useStore(store, ({ reader }) => whyPresetFixed(reader, preset))
  return <ActionButton text={text} hint={hint} why={why} onClick={() => store.actions.applyPreset(preset)} />
}

function Mode({ store }: { readonly store: ReaderStore }) {
  const kind = useStore(store, ({ reader }) => reader.model.kind)
  const why = useStore(store, ({ reader }) => whyModeFixed(reader))
  return (
    <div className="control-group">
      <span id="model-mode">Q from</span>
      <Choice
        label="Q is set by"
        value={kind}
        options={MODES}
        disabled={why}
        onChange={store.actions.setMode}
      />
    </div>
  )
}
