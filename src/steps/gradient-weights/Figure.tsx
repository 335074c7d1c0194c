import { max as largest } from 'd3-array'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Matrix, type Place } from '../../controls/Matrix.tsx'
import { THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import { formatNumber } from '../../expression/number.ts'
import { Controls } from '../../instrument/Controls.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { GradientCheck } from '../../instrument/GradientCheck.tsx'
import { ReductionChoice } from '../../instrument/ReductionChoice.tsx'
import { sampleNames } from '../../instrument/sampleNames.ts'
import { tileNumber } from '../../instrument/tileNumber.ts'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { useRested } from '../../instrument/useRested.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { FigureProps } from '../step.ts'
import { ChainTerms } from './ChainTerms.tsx'
import { checks } from './checks.ts'
import { contributions, outerProduct } from './contributions.ts'
import { SampleControls } from './SampleControls.tsx'
import { Table } from './Table.tsx'

/** The check of every entry costs more than a drag may: it follows once the hand rests, in ms. */
const REST = 150

const size = (rows: readonly (readonly number[])[]) =>
  largest(rows.flatMap((entries) => entries.map(Math.abs))) || 1

const at =
  (rows: readonly (readonly number[])[]) =>
  ({ row, column }: Place) =>
    rows[row]?.[column] ?? 0

/** (ŷ − y) xᵀ of one sample as tiles, what all samples make of it, and the check of every entry. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, focus, feature: n, input: i, reduction } = reader
  const { setFocus, look } = store.actions
  const m = focus ?? 0
  const { residuals, dataGradient } = linearMeasures(reader)
  const x = inputs[i]?.x ?? []
  const products = outerProduct(reader, i)
  const parts = contributions(reader, { m, n })
  const { held, onPointerDown } = useHeld()
  // A residual is below 1, so that a product is never longer than its feature: one scale shows both.
  const features = useSettled(size(inputs.map((input) => input.x)), held)
  const gradients = useSettled(size(dataGradient), held)

  const rested = useRested(reader, REST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the check reads nothing else of the reader
  const check = useMemo(
    () => (
      <GradientCheck
        what="∂L/∂W"
        entries={checks(rested)}
        third={
          <>
            here never further from 0 than 1/(6√3) = {formatNumber(THIRD_BY_LOGIT)} times the{' '}
            {rested.reduction} of |x<sub>n,i</sub>|³ over the samples
          </>
        }
      />
    ),
    [rested.labels, rested.weights, rested.inputs, rested.reduction],
  )

  const names = x.map((_, column) => featureName(column))
  const samples = sampleNames(reader)
  const weight = { row: m, column: n }
  const isWeight = ({ row, column }: Place) => row === m && column === n
  const chooseWeight = ({ row, column }: Place) => {
    setFocus(row)
    look({ row, feature: column })
  }
  const total = linearMeasures({ ...reader, reduction: 'sum' }).dataGradient[m]?.[n] ?? 0

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel matrices" data-part="values">
        <Matrix
          label={`errors ŷ − y, ${labels.length} classes by ${inputs.length} samples`}
          letter="Ŷ − Y"
          shape={`C × N = ${labels.length} × ${inputs.length}: choose a sample`}
          rows={labels}
          columns={samples}
          term="residual"
          text={tileNumber}
          max={1}
          entry={at(residuals)}
          spoken={(place, value) =>
            `ŷ minus y of ${labels[place.row]} in sample ${place.column + 1}, ${value}`
          }
          quantity="residuals"
          mark={({ row, column }) => (column !== i ? null : row === m ? 'chosen' : 'source')}
          at={{ row: m, column: i }}
          onChoose={({ row, column }) => {
            setFocus(row)
            look({ row, input: column })
          }}
        />
        <Matrix
          label={`outer product for sample ${i + 1}, ${labels.length} classes by ${names.length} features`}
          letter={
            <>
              (ŷ − y) x<sup>T</sup>
            </>
          }
          shape={`C × D = ${labels.length} × ${names.length}, sample ${i + 1}: choose a weight`}
          rows={labels}
          columns={names}
          margins={{
            row: {
              letter: 'ŷ − y',
              entry: (row) => residuals[row]?.[i] ?? 0,
              max: 1,
              term: 'residual',
              quantity: 'error',
              source: m,
            },
            column: {
              letter: 'x',
              entry: (column) => x[column] ?? 0,
              max: features,
              quantity: 'feature',
              source: n,
            },
          }}
          term="gradient"
          text={tileNumber}
          max={features}
          entry={at(products)}
          spoken={(place, value) =>
            `derivative of the loss of sample ${i + 1} by the weight of ${labels[place.row]} for ${names[place.column]}, ${value}`
          }
          quantity="product"
          mark={(place) => (isWeight(place) ? 'chosen' : null)}
          at={weight}
          onChoose={chooseWeight}
        />
        <ChainTerms store={store} />
      </div>
      <SampleControls store={store} />
      <div className="panel matrices" data-part="chart">
        <div className="panel-head batch-head">
          <h3>All samples, N = {inputs.length}</h3>
          <ReductionChoice store={store} />
        </div>
        <Matrix
          label={`what each sample says of the weight of ${labels[m]} for ${names[n]}`}
          letter={
            <>
              (ŷ<sub>m</sub> − δ<sub>m,k</sub>) x<sub>n</sub>
            </>
          }
          shape={`of each sample, for ${labels[m]} and ${names[n]}`}
          rows={[labels[m] ?? '']}
          columns={samples}
          term="gradient"
          text={tileNumber}
          max={features}
          entry={({ column }) => parts[column] ?? 0}
          spoken={(place, value) => `part of sample ${place.column + 1}, ${value}`}
          quantity="part"
          mark={({ column }) => (column === i ? 'chosen' : null)}
          at={{ row: 0, column: i }}
          onChoose={({ column }) => look({ input: column })}
        />
        <p className="said parts-total">
          They sum to <b data-quantity="parts-sum">{formatNumber(total)}</b>
          {reduction === 'mean' ? (
            <>
              ; divided by {inputs.length}:{' '}
              <b data-quantity="parts-mean">{formatNumber(dataGradient[m]?.[n] ?? 0)}</b>
            </>
          ) : null}
          , the tile marked below.
        </p>
        <Matrix
          label={`gradient of the ${reduction}, ${labels.length} classes by ${names.length} features`}
          letter={
            <>
              {reduction === 'mean' ? '(1/N) ' : ''}(Ŷ − Y) X<sup>T</sup>
            </>
          }
          shape={`C × N times N × D = ${labels.length} × ${names.length}`}
          rows={labels}
          columns={names}
          term="gradient"
          text={tileNumber}
          max={gradients}
          entry={at(dataGradient)}
          spoken={(place, value) =>
            `derivative of the ${reduction} by the weight of ${labels[place.row]} for ${names[place.column]}, ${value}`
          }
          quantity="gradients"
          mark={(place) => (isWeight(place) ? 'chosen' : null)}
          at={weight}
          onChoose={chooseWeight}
        />
      </div>
      <div className="panel" data-part="chart" aria-busy={rested !== reader || undefined}>
        {check}
      </div>
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store} classes={false} />
      </FigureEnd>
    </figure>
  )
}
