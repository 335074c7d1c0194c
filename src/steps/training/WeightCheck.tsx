import { useMemo } from 'react'
import { useStore } from 'zustand'
import { totalGradient } from '../../expression/totalGradient.ts'
import { linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { useRested } from '../../instrument/useRested.ts'
import { WeightGradientCheck } from '../../instrument/WeightGradientCheck.tsx'
import { weightCheck } from '../../instrument/weightCheck.ts'
import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'

/** In ms: the check follows once the hand rests. */
const REST = 300

/** The checks of the gradient by every weight of the class in focus. */
export function checkRow(reader: Reader) {
  const { inputs, labels, reduction, focus } = reader
  const row = focus ?? 0
  const environment = linearEnvironment(reader)
  const samples = { X: inputs.map(({ x }) => x), reduction }
  return (inputs[0]?.x ?? []).map((_, column) => ({
    name: `${labels[row]}, ${featureName(column)}`,
    checked: weightCheck(totalGradient[reduction], environment, samples, { row, column }),
  }))
}

/** The gradient that the step goes against, checked entry by entry. */
export function WeightCheck({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const rested = useRested(reader, REST)
  const entries = useMemo(() => checkRow(rested), [rested])
  return <WeightGradientCheck entries={entries} isBehind={rested !== reader} reduction={rested.reduction} />
}
