import { max as largest } from 'd3-array'
import { useStore } from 'zustand'
import { Matrix, type Place } from '../../controls/Matrix.tsx'
import { useSettled } from '../../instrument/useHeld.ts'
import { featureName } from '../../state/features.ts'
import type { ReaderStore } from '../../state/store.ts'
import { oneStep } from './outcome.ts'

type Rows = readonly (readonly number[])[]

const size = (...of: readonly Rows[]) => largest(of.flatMap((rows) => rows.flat().map(Math.abs))) || 1

interface WeightMatrixProps {
  readonly store: ReaderStore
  readonly held: boolean
}

/** What all matrices of one shape C × D share: their names, and the weight that is chosen. */
function useShared(store: ReaderStore) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, focus, feature } = reader
  const { setFocus, look } = store.actions
  const columns = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  const at: Place = { row: focus ?? 0, column: feature }
  const name = ({ row, column }: Place) => `${labels[row]} for ${columns[column]}`
  return {
    reader,
    name,
    shared: {
      rows: labels,
      columns,
      at,
      shape: `C × D = ${labels.length} × ${columns.length}`,
      mark: ({ row, column }: Place) => (row === at.row && column === at.column ? ('chosen' as const) : null),
      onChoose: ({ row, column }: Place) => {
        setFocus(row)
        look({ row, feature: column })
      },
    },
  }
}

/** The gradient of the total loss by every weight. */
export function GradientMatrix({ store, held }: WeightMatrixProps) {
  const { reader, name, shared } = useShared(store)
  const { gradient } = oneStep(reader).before
  const max = useSettled(size(gradient), held)
  return (
    <Matrix
      {...shared}
      label="gradient of the total loss by the weights"
      letter="∂L/∂W"
      entry={({ row, column }) => gradient[row]?.[column] ?? 0}
      spoken={(at, value) => `gradient by the weight of ${name(at)}, ${value}`}
      term="gradient"
      quantity="grad-W"
      max={max}
    />
  )
}

/** The weights before and after the step, on one scale. */
export function WeightMatrices({ store, held }: WeightMatrixProps) {
  const { reader, name, shared } = useShared(store)
  const { weights } = reader
  const { next } = oneStep(reader)
  const max = useSettled(size(weights, next), held)
  return (
    <div className="update-matrices">
      <Matrix
        {...shared}
        label="weights W before the step"
        letter="W"
        entry={({ row, column }) => weights[row]?.[column] ?? 0}
        spoken={(at, value) => `weight of ${name(at)} before, ${value}`}
        quantity="W"
        max={max}
      />
      <Matrix
        {...shared}
        label="weights W⁺ after the step"
        letter={
          <>
            → W<sup>+</sup>
          </>
        }
        entry={({ row, column }) => next[row]?.[column] ?? 0}
        spoken={(at, value) => `weight of ${name(at)} after, ${value}`}
        quantity="W-next"
        max={max}
      />
    </div>
  )
}
