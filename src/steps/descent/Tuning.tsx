import { useStore } from 'zustand'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { formatNumber } from '../../expression/number.ts'
import { EtaSlider } from '../../instrument/EtaSlider.tsx'
import { LambdaSlider } from '../../instrument/LambdaSlider.tsx'
import { ReductionChoice } from '../../instrument/ReductionChoice.tsx'
import { whyLinearFixed } from '../../state/linearFixed.ts'
import { ETA_RANGE, LAMBDA_RANGE } from '../../state/ranges.ts'
import type { ReaderStore } from '../../state/store.ts'
import { safeStep } from './bounds.ts'
import { EtaMarks } from './EtaMarks.tsx'
import type { Setup } from './setup.ts'

/** η with its two marks, λ, mean or sum, and the same minimum in the other form. */
export function Tuning({ store, setup }: { store: ReaderStore; setup: Setup }) {
  const reader = useStore(store, (state) => state.reader)
  const { lambda, eta, reduction } = reader
  const N = setup.X.length
  const factor = reduction === 'mean' ? N : 1 / N
  const other = reduction === 'mean' ? 'sum' : 'mean'
  const whyNot =
    whyLinearFixed(reader, 'lambda') ??
    whyLinearFixed(reader, 'eta') ??
    (lambda * factor > LAMBDA_RANGE.max
      ? `λ would be ${formatNumber(lambda * factor)}: it reaches ${LAMBDA_RANGE.max} at most.`
      : null) ??
    (eta / factor < ETA_RANGE.min || eta / factor > ETA_RANGE.max ? 'η would leave its range.' : null)
  return (
    <div className="lab-tuning">
      <EtaSlider store={store} />
      <EtaMarks safe={safeStep(setup)} wild={lambda > 0 ? 2 / lambda : Number.POSITIVE_INFINITY} />
      <LambdaSlider store={store} />
      <div className="control-group">
        <span className="said">data part</span>
        <ReductionChoice store={store} />
        <ActionButton
          text={`the ${other}, same minimum`}
          hint={`Takes the ${other} with λ ${reduction === 'mean' ? 'times' : 'divided by'} N = ${N}, and η ${reduction === 'mean' ? 'divided by' : 'times'} it: the same steps to the same weights`}
          why={whyNot}
          onClick={() =>
            store.actions.change({ reduction: other, lambda: lambda * factor, eta: eta / factor })
          }
        />
      </div>
    </div>
  )
}
