import { useStore } from 'zustand'
import { formatExp, formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import type { ReaderStore } from '../../state/store.ts'
import { viewOf } from './keys.ts'
import { stagesOf } from './stages.ts'

/** The stages as text: for a screen reader, for copying, and for a page without scripts. */
export function StageTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { z, unshifted, logits, logQ } = stagesOf(reader)
  return (
    <NumbersTable
      summary={viewOf(reader) === 'classes' ? 'These numbers as a table' : 'Your own classes as a table'}
      columns={['class', 'logit z', 'z/T', 'z/T + c', 'exponential', 'ŷ']}
    >
      {reader.labels.map((name, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <tr key={j}>
          <th scope="row">{name}</th>
          <td data-quantity={`z:${j}`}>{formatNumber(z[j] ?? 0)}</td>
          <td>{formatNumber(unshifted[j] ?? 0)}</td>
          <td>{formatNumber(logits[j] ?? 0)}</td>
          <td>{formatExp(logits[j] ?? 0)}</td>
          <td>{formatExp(logQ[j] ?? 0)}</td>
        </tr>
      ))}
    </NumbersTable>
  )
}
