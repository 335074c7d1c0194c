import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'

/** The samples as text: a row a sample, as most data files have them. */
export function Table({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs } = reader
  const { scores } = linearMeasures(reader)
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  return (
    <NumbersTable columns={['sample', 'true class', ...features, ...labels.map((name) => `z of ${name}`)]}>
      {inputs.map(({ x, k }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
        <tr key={i}>
          <th scope="row">{i + 1}</th>
          <td>{labels[k]}</td>
          {features.map((name, n) => (
            <td key={name}>{formatNumber(x[n] ?? 0)}</td>
          ))}
          {labels.map((name, j) => (
            <td key={name}>{formatNumber(scores[j]?.[i] ?? 0)}</td>
          ))}
        </tr>
      ))}
    </NumbersTable>
  )
}
