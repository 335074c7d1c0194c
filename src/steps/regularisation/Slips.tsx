import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Choice } from '../../controls/Choice.tsx'
import { Scroller } from '../../controls/Scroller.tsx'
import { fails } from '../../expression/gradientCheck.ts'
import { m, n } from '../../expression/indices.ts'
import { totalOfMean } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Expression } from '../../expression/tree.ts'
import { W } from '../../expression/variables.ts'
import { Formula } from '../../instrument/Formula.tsx'
import { Sentence } from '../../instrument/Sentence.tsx'
import { useRested } from '../../instrument/useRested.ts'
import { WeightGradientCheck } from '../../instrument/WeightGradientCheck.tsx'
import type { ReaderStore } from '../../state/store.ts'
import { breaking } from './breaking.ts'
import { type Break, breakOf, GRADIENTS, LOSSES, type Named, printed } from './breaks.ts'
import { entries } from './entries.ts'
import { harmless } from './harmless.ts'
import { slip } from './slip.ts'

const OPTIONS: readonly { readonly value: Break; readonly text: string }[] = [
  { value: 'none', text: 'as it is' },
  { value: 'drop-n', text: 'drop 1/N' },
  { value: 'one-k', text: 'one k for all' },
  { value: 'half-lambda', text: 'λ/2 for λ' },
  { value: 'wrong-index', text: 'the source’s index' },
]

/** How long a drag must rest before the check follows, in ms. */
const REST = 300

/** Written alike in both forms. */
const total = totalOfMean()
const entry = partial(total, W(m, n))

/** The check of the printed gradient, and the switches that break what is printed on purpose. */
export function Slips({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const [moved, setMoved] = useState<{ readonly by: Break; readonly said: string } | null>(null)
  // A choice is answered at once, a number once the hand rests.
  const chosen = `${breakOf(reader)} ${reader.reduction}`
  const rested = useRested(reader, useRested(chosen, REST) === chosen ? REST : 0)
  const broken = breakOf(rested)
  const { loss, gradient } = printed[rested.reduction][broken]
  const checked = useMemo(() => entries(rested, broken), [rested, broken])
  const why =
    broken !== 'none' && !checked.some((one) => fails(one.checked)) ? harmless(broken, rested) : null

  return (
    <>
      <div className="panel-head">
        <h3>Is the gradient right? Break it and see</h3>
      </div>
      <div className="break-choice needs-scripts">
        <Choice
          label="What is written wrong on purpose"
          value={breakOf(reader)}
          options={OPTIONS}
          onChange={(next) => {
            const { change, moved: said } = breaking(next, reader)
            setMoved(said === null ? null : { by: next, said })
            store.actions.change(change)
          }}
        />
      </div>
      <div className="break-formulas">
        <OneOf all={LOSSES} shown={loss} left={total} />
        <OneOf all={GRADIENTS} shown={gradient} left={entry} />
      </div>
      <p className="break-said">
        {slip(broken, rested)}
        {why === null ? null : (
          <>
            {' '}
            <b>It does no harm here:</b> {why}
          </>
        )}
        {why === null && moved?.by === broken ? <> {moved.said}</> : null}
      </p>
      <WeightGradientCheck entries={checked} isBehind={rested !== reader} reduction={rested.reduction} />
    </>
  )
}

interface OneOfProps {
  readonly all: readonly Named[]
  readonly shown: Named
  readonly left: Expression
}

/** The formula that is in force; the others are typeset at build too, and out of sight. */
const OneOf = ({ all, shown, left }: OneOfProps) => (
  <Scroller>
    {all.map((one) => (
      <span key={one.name} className="in-form" hidden={one !== shown}>
        <Formula name={one.name} left={left} relation="=" right={one.expression} />
        <Sentence name={one.name} left={left} relation="=" right={one.expression} />
      </span>
    ))}
  </Scroller>
)
