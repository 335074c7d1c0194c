import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { modelLogits } from '../../state/logits.ts'
import type { ReaderStore } from '../../state/store.ts'
import { labelMeasures, labelOf } from './label.ts'

/** The figure's numbers as text, for a screen reader, for copying, and for a page without scripts. */
export function Table({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { q, surprisalQ, crossEntropy } = labelMeasures(reader)
  const y = labelOf(reader)
  const z = modelLogits(reader.model)
  return (
    <NumbersTable columns={['class', 'y', 'z', 'ŷ', '−log ŷ', 'y · (−log ŷ)']}>
      {reader.labels.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <tr key={i}>
          <th scope="row">{name}</th>
          <td>{formatNumber(y[i] ?? 0)}</td>
          <td data-quantity={`z:${i}`}>{formatNumber(z[i] ?? 0)}</td>
          <td>{formatNumber(q[i] ?? 0)}</td>
          <td>{formatNumber(surprisalQ[i] ?? 0)}</td>
          <td>{formatNumber((y[i] ?? 0) * (surprisalQ[i] ?? 0))}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">sum</th>
        <td colSpan={4} />
        <td>{formatNumber(crossEntropy)}</td>
      </tr>
    </NumbersTable>
  )
}
