import { max as largest } from 'd3-array'
import { useState } from 'react'
import { useStore } from 'zustand'
import { type Mark, Matrix, type Place } from '../../controls/Matrix.tsx'
import { formatNumber } from '../../expression/number.ts'
import { Controls } from '../../instrument/Controls.tsx'
import { FeatureSlider } from '../../instrument/FeatureSlider.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { sampleNames } from '../../instrument/sampleNames.ts'
import { tileNumber } from '../../instrument/tileNumber.ts'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import { WeightSlider } from '../../instrument/WeightSlider.tsx'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { FigureProps } from '../step.ts'
import { Table } from './Table.tsx'

type Name = 'W' | 'X' | 'Z'

interface Entry extends Place {
  readonly of: Name
}

/** How an entry of one matrix takes part in an entry of another: Z = W X. */
function markOf(of: Name, { row, column }: Place, entry: Entry): Mark | null {
  if (of === entry.of) return row === entry.row && column === entry.column ? 'chosen' : null
  switch (`${entry.of}${of}`) {
    case 'WZ':
      return row === entry.row ? 'fed' : null
    case 'WX':
      return row === entry.column ? 'source' : null
    case 'XZ':
      return column === entry.column ? 'fed' : null
    case 'XW':
      return column === entry.row ? 'source' : null
    case 'ZW':
      return row === entry.row ? 'source' : null
    default:
      return column === entry.column ? 'source' : null
  }
}

/** The three matrices of z = W x; point at an entry and see what makes it and what it feeds. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, weights, inputs, focus, row, feature, input } = reader
  const { setFocus, look } = store.actions
  const { scores } = linearMeasures(reader)
  const [chosen, setChosen] = useState<Name>('W')
  const [pointed, setPointed] = useState<Entry | null>(null)
  const { held, onPointerDown } = useHeld()
  const size = (rows: readonly (readonly number[])[]) =>
    largest(rows.flatMap((entries) => entries.map(Math.abs))) || 1
  const max = {
    W: useSettled(size(weights), held),
    X: useSettled(size(inputs.map(({ x }) => x)), held),
    Z: useSettled(size(scores), held),
  }

  const places: Readonly<Record<Name, Place>> = {
    W: { row: focus ?? 0, column: feature },
    X: { row: feature, column: input },
    Z: { row, column: input },
  }
  const entry: Entry = pointed ?? { of: chosen, ...places[chosen] }
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  const samples = sampleNames(reader)
  const shared = (of: Name) => ({
    mark: (at: Place) => markOf(of, at, entry),
    at: places[of],
    max: max[of],
    onPoint: (at: Place | null) => setPointed(at && { of, ...at }),
  })
  const choose = (of: Name, change: () => void) => {
    setChosen(of)
    change()
  }

  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <div className="panel matrices" data-part="values">
        <Matrix
          {...shared('W')}
          label={`weights W, ${labels.length} classes by ${features.length} features`}
          letter="W"
          shape={`C × D = ${labels.length} × ${features.length}`}
          rows={labels}
          columns={features}
          entry={(at) => weights[at.row]?.[at.column] ?? 0}
          spoken={(at, value) => `weight of ${labels[at.row]} for ${features[at.column]}, ${value}`}
          quantity="W"
          onChoose={(at) =>
            choose('W', () => {
              setFocus(at.row)
              look({ row: at.row, feature: at.column })
            })
          }
        />
        <Matrix
          {...shared('X')}
          label={`samples X, ${features.length} features by ${inputs.length} samples`}
          letter="X"
          shape={`D × N = ${features.length} × ${inputs.length}, a sample a column`}
          rows={features}
          columns={samples}
          entry={(at) => inputs[at.column]?.x[at.row] ?? 0}
          spoken={(at, value) => `${features[at.row]} of sample ${at.column + 1}, ${value}`}
          quantity="X"
          onChoose={(at) => choose('X', () => look({ feature: at.row, input: at.column }))}
        />
        <Matrix
          {...shared('Z')}
          label={`scores Z, ${labels.length} classes by ${inputs.length} samples`}
          letter="Z = W X"
          shape={`C × N = ${labels.length} × ${inputs.length}`}
          rows={labels}
          columns={samples}
          term="logit"
          entry={(at) => scores[at.row]?.[at.column] ?? 0}
          text={tileNumber}
          spoken={(at, value) => `score of ${labels[at.row]} in sample ${at.column + 1}, ${value}`}
          quantity="Z"
          onChoose={(at) => choose('Z', () => look({ row: at.row, input: at.column }))}
        />
      </div>
      <div className="panel entry-panel needs-scripts">
        {chosen === 'W' ? <WeightSlider store={store} /> : null}
        {chosen === 'X' ? <FeatureSlider store={store} /> : null}
        {chosen === 'Z' ? (
          <p className="said">
            {labels[row]}, sample {input + 1}:{' '}
            {features
              .map(
                (_, n) =>
                  `${formatNumber(weights[row]?.[n] ?? 0)} · ${formatNumber(inputs[input]?.x[n] ?? 0)}`,
              )
              .join(' + ')}{' '}
            = {formatNumber(scores[row]?.[input] ?? 0)}
          </p>
        ) : null}
      </div>
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store} classes={false} />
      </FigureEnd>
    </figure>
  )
}
