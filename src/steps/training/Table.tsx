import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { featureName } from '../../state/features.ts'
import type { ReaderStore } from '../../state/store.ts'
import { oneStep } from './outcome.ts'

/** The step as text: a row a weight. */
export function Table({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { before, next } = oneStep(reader)
  return (
    <NumbersTable columns={['weight', 'W', '∂L/∂W', 'W⁺']}>
      {reader.weights.map((row, j) =>
        row.map((weight, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its place
          <tr key={`${j} ${n}`}>
            <th scope="row">
              {reader.labels[j]}, {featureName(n)}
            </th>
            <td>{formatNumber(weight)}</td>
            <td>{formatNumber(before.gradient[j]?.[n] ?? 0)}</td>
            <td>{formatNumber(next[j]?.[n] ?? 0)}</td>
          </tr>
        )),
      )}
    </NumbersTable>
  )
}
