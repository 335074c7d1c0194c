import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { whyPresetFixed } from '../../state/fixed.ts'
import type { Numbers } from '../../state/numbers.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'
import { RISE, withRise } from './rise.ts'

/** How far the logit of a sure and right answer lies above all others: e^−40 is below the last digit of 1. */
export const SURE = 40

const surelyRight = ({ p, own }: Numbers): Partial<Numbers> => {
  const k = trueClass({ p })
  return {
    model: { kind: 'logits', z: p.map((_, j) => (j === k ? SURE : 0)) },
    own: withRise(own, null),
  }
}

const allEqual = ({ p, own }: Numbers): Partial<Numbers> => ({
  model: { kind: 'logits', z: p.map(() => 0) },
  own: withRise(own, null),
})

const thousand = ({ own }: Numbers): Partial<Numbers> => ({ own: withRise(own, RISE.max) })

const PRESETS = [
  { text: 'very sure and right', hint: `The true class at ${SURE}, the others at 0`, to: surelyRight },
  { text: 'all equal', hint: 'Every logit 0: LSE is at its upper bound', to: allEqual },
  { text: 'run to 1,000', hint: 'In floating point: the largest logit at 1,000', to: thousand },
] as const

/** States worth a look. */
export function Presets({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  // All of them set logits, if only in one panel.
  const why = whyPresetFixed(reader, 'uniform')
  return (
    <div className="control-group" data-part="presets">
      {PRESETS.map(({ text, hint, to }) => (
        <ActionButton
          key={text}
          text={text}
          hint={hint}
          why={why}
          onClick={() => store.actions.change(to(reader))}
        />
      ))}
    </div>
  )
}
