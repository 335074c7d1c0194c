import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'

/** The weights and both parts of the gradient as text: a row a weight. */
export function Table({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, weights, inputs, lambda } = reader
  const { dataGradient, gradient } = linearMeasures(reader)
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  return (
    <NumbersTable columns={['class, feature', 'W', 'data part', 'λW', 'gradient']}>
      {labels.map((label, j) =>
        features.map((feature, n) => (
          <tr key={`${label}, ${feature}`}>
            <th scope="row">
              {label}, {feature}
            </th>
            <td>{formatNumber(weights[j]?.[n] ?? 0)}</td>
            <td>{formatNumber(dataGradient[j]?.[n] ?? 0)}</td>
            <td>{formatNumber(lambda * (weights[j]?.[n] ?? 0))}</td>
            <td>{formatNumber(gradient[j]?.[n] ?? 0)}</td>
          </tr>
        )),
      )}
    </NumbersTable>
  )
}
