import { max as largest, nice } from 'd3-array'
import { useStore } from 'zustand'
import { GradientArrows } from '../../charts/GradientArrows.tsx'
import { Matrix, type Place } from '../../controls/Matrix.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { useSettled } from '../../instrument/useHeld.ts'
import { WeightSlider } from '../../instrument/WeightSlider.tsx'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'

/** The weights beside the gradient, whose entries have a part from the data and a part from the penalty. */
export function Gradient({ store, held }: { store: ReaderStore; held: boolean }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, weights, inputs, lambda, focus, feature } = reader
  const { setFocus, look } = store.actions
  const { dataGradient, gradient } = linearMeasures(reader)
  const at: Place = { row: focus ?? 0, column: feature }
  const weight = ({ row, column }: Place) => weights[row]?.[column] ?? 0
  const ofData = ({ row, column }: Place) => dataGradient[row]?.[column] ?? 0
  const ofPenalty = (place: Place) => lambda * weight(place)
  const size = (rows: readonly (readonly number[])[]) =>
    largest(rows.flatMap((entries) => entries.map(Math.abs))) || 1
  const maxWeight = useSettled(size(weights), held)
  const maxPart = useSettled(Math.max(size(dataGradient), size(gradient), lambda * size(weights)), held)
  const reach = nice(0, Math.max(Math.abs(ofData(at)), Math.abs(ofData(at) + ofPenalty(at))), 4)[1] || 1
  const max = useSettled(reach, held)
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  const shape = `C × D = ${labels.length} × ${features.length}`
  const mark = (place: Place) =>
    place.row === at.row && place.column === at.column ? ('chosen' as const) : null
  const name = `${labels[at.row]}, ${features[at.column]}`

  return (
    <>
      <div className="gradient-matrices">
        <Matrix
          label={`weights W, ${labels.length} classes by ${features.length} features`}
          letter="W"
          shape={shape}
          rows={labels}
          columns={features}
          entry={weight}
          spoken={(place, value) => `weight of ${labels[place.row]} for ${features[place.column]}, ${value}`}
          quantity="W"
          max={maxWeight}
          mark={mark}
          at={at}
          onChoose={({ row, column }) => {
            setFocus(row)
            look({ row, feature: column })
          }}
        />
        <Matrix
          label={`gradient of the objective, ${labels.length} classes by ${features.length} features`}
          letter={
            <>
              ∂L<sub>total</sub>/∂W
            </>
          }
          shape={shape}
          rows={labels}
          columns={features}
          term="gradient"
          entry={({ row, column }) => gradient[row]?.[column] ?? 0}
          parts={(place) => [ofData(place), ofPenalty(place)]}
          spoken={(_, value) => value}
          quantity="grad-W"
          max={maxPart}
          mark={mark}
        />
      </div>
      <div className="entry-panel needs-scripts">
        <WeightSlider store={store} />
      </div>
      <GradientArrows
        label={`Gradient at ${name}: ${speakNumber(ofData(at))} from the data, ${speakNumber(ofPenalty(at))} from the penalty`}
        names={[
          <>
            <i className="swatch" /> data
          </>,
          <>
            <i className="swatch hollow" /> penalty, λW
          </>,
          'gradient',
        ]}
        data={ofData(at)}
        penalty={ofPenalty(at)}
        max={max}
      />
      <p className="said">
        At {name}: {formatNumber(ofData(at))} from the data, {formatNumber(lambda)} ·{' '}
        {formatNumber(weight(at))} from the penalty. A step of descent goes the other way.
      </p>
    </>
  )
}
