import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { softmax } from '../../math/softmax.ts'
import type { ReaderStore } from '../../state/store.ts'
import { totals } from './totals.ts'

/** The batch as text: a row a sample. */
export function SampleTable({ store }: { store: ReaderStore }) {
  const { labels, samples } = useStore(store, (state) => state.reader)
  const { losses } = totals(samples)
  return (
    <NumbersTable
      columns={['sample', 'true class', ...labels.map((name) => `z of ${name}`), 'ŷ of its class', 'loss']}
    >
      {samples.map(({ z, k }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
        <tr key={i}>
          <th scope="row">{i + 1}</th>
          <td>{labels[k]}</td>
          {labels.map((_, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            <td key={j}>{formatNumber(z[j] ?? 0)}</td>
          ))}
          <td>{formatNumber(softmax(z)[k] ?? 0)}</td>
          <td>{formatNumber(losses[i] ?? 0)}</td>
        </tr>
      ))}
    </NumbersTable>
  )
}
