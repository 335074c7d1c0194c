import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { Choice } from '../../controls/Choice.tsx'
import { Controls } from '../../instrument/Controls.tsx'
import { isOneHot } from '../../state/distribution.ts'
import { whyLabelFixed, whyPresetFixed } from '../../state/fixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { ofSample, soft, sureAndRight, sureAndWrong, unsure, whyTooFar } from './presets.ts'
import { routeOf } from './route.ts'

const ROUTES = [
  { value: 'lse', text: 'log-sum-exp' },
  { value: 'jacobian', text: 'the Jacobian' },
] as const

const PRESETS = [
  { text: 'sure and right', hint: 'The model bets on the true class', to: sureAndRight },
  { text: 'sure and wrong', hint: 'The model bets on the class after the true one', to: sureAndWrong },
  { text: 'unsure', hint: 'All logits are 0', to: unsure },
] as const

/** The route of the ladder; models and labels worth a look; the samples of the step before. */
export function GradientControls({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { change } = store.actions
  const whyModel = whyPresetFixed(reader, 'uniform')
  const whyLabel = whyLabelFixed(reader)
  return (
    <Controls store={store}>
      <div className="control-group" data-part="formula">
        <span>derived through</span>
        <Choice
          label="The gradient is derived through"
          value={routeOf(reader)}
          options={ROUTES}
          onChange={(route) => change({ own: { ...reader.own, route } })}
        />
      </div>
      <div className="control-group" data-part="presets">
        {PRESETS.map(({ text, hint, to }) => (
          <ActionButton
            key={text}
            text={text}
            hint={hint}
            why={whyModel}
            onClick={() => change(to(reader))}
          />
        ))}
        <ActionButton
          text="soft label"
          hint="A part of the label goes to the class after the true one"
          why={whyLabel ?? (isOneHot(reader.p) ? null : 'The label is soft.')}
          onClick={() => change(soft(reader))}
        />
      </div>
      <div className="control-group sample-buttons" data-part="presets">
        <span>scores of sample</span>
        {reader.inputs.map(({ k }, i) => (
          <ActionButton
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
            key={i}
            text={String(i + 1)}
            name={`scores of sample ${i + 1}`}
            hint={`z = W x of sample ${i + 1} of the step before; its true class is ${reader.labels[k]}`}
            why={whyModel ?? whyLabel ?? whyTooFar(reader, i)}
            onClick={() => change(ofSample(reader, i))}
          />
        ))}
      </div>
    </Controls>
  )
}
