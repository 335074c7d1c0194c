import { useStore } from 'zustand'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { logSoftmax } from '../../math/logSoftmax.ts'
import { softmax } from '../../math/softmax.ts'
import type { ReaderStore } from '../../state/store.ts'
import { distance } from './distance.ts'

/** The figure's numbers as text: each class's logit, how far it is from LSE, and the probability that this makes. */
export function Table({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { z, k } = distance(reader)
  const probabilities = softmax(z)
  const logs = logSoftmax(z)
  return (
    <NumbersTable columns={['class', 'true', 'z', 'z − LSE = log ŷ', 'ŷ']}>
      {reader.labels.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <tr key={i}>
          <th scope="row">{name}</th>
          <td>{i === k ? 'yes' : 'no'}</td>
          <td data-quantity={`z:${i}`}>{formatNumber(z[i] ?? 0)}</td>
          <td>{formatSigned(logs[i] ?? 0)}</td>
          <td>{formatNumber(probabilities[i] ?? 0)}</td>
        </tr>
      ))}
    </NumbersTable>
  )
}
