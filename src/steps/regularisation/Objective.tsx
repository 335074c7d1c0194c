import { nice } from 'd3-array'
import { useStore } from 'zustand'
import { ObjectiveBar } from '../../charts/ObjectiveBar.tsx'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { LambdaSlider } from '../../instrument/LambdaSlider.tsx'
import { ReductionChoice } from '../../instrument/ReductionChoice.tsx'
import { useSettled } from '../../instrument/useHeld.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { dataName, dataQuantity } from './data.ts'
import { sameMinimum } from './sameMinimum.ts'

/** L_total as data part and penalty end to end, with the switch between its forms. */
export function Objective({ store, held }: { store: ReaderStore; held: boolean }) {
  const reader = useStore(store, (state) => state.reader)
  const { dataLoss, penalty, total } = linearMeasures(reader)
  const max = useSettled(nice(0, total, 4)[1] || 1, held)
  const other = sameMinimum(reader)
  const N = reader.inputs.length
  return (
    <>
      <div className="panel-head totals-head">
        <h3>
          L<sub>total</sub> over N = {N} samples
        </h3>
        <ReductionChoice store={store} />
      </div>
      <ObjectiveBar
        label={`The ${reader.reduction} of the losses, ${speakNumber(dataLoss)}, and the penalty, ${speakNumber(penalty)}, make up the objective: ${speakNumber(total)} nats`}
        name={dataName(reader)}
        quantity={dataQuantity(reader)}
        data={dataLoss}
        penalty={penalty}
        total={total}
        max={max}
      />
      <div className="needs-scripts" data-part="lambda">
        <LambdaSlider store={store} />
        <p className="same-minimum">
          <span>
            λ = {formatNumber(reader.lambda)} in the {reader.reduction} form weighs as much as λ ={' '}
            {formatNumber(other.lambda)} in the {other.reduction} form.
          </span>
          <ActionButton
            text={`to the ${other.reduction}, same minimum`}
            hint={`Keeps the same minimum: ${other.reduction === 'sum' ? 'multiplies' : 'divides'} λ by N = ${N}. All of L_total is then ${other.reduction === 'sum' ? 'N times' : 'an N-th of'} what it was, for every W.`}
            why={other.why}
            onClick={() => store.actions.change({ reduction: other.reduction, lambda: other.lambda })}
          />
        </p>
      </div>
    </>
  )
}
