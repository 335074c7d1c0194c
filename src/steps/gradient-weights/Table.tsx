import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { contributions } from './contributions.ts'

/** The samples as text: features, residuals, and each one's part in the derivative by the chosen weight. */
export function Table({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, focus, feature } = reader
  const { residuals } = linearMeasures(reader)
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  const all = contributions(reader, { m: focus ?? 0, n: feature })
  return (
    <NumbersTable
      columns={[
        'sample',
        'true class',
        ...features,
        ...labels.map((name) => `ŷ − y of ${name}`),
        `part for ${labels[focus ?? 0]}, ${featureName(feature)}`,
      ]}
    >
      {inputs.map(({ x, k }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
        <tr key={i}>
          <th scope="row">{i + 1}</th>
          <td>{labels[k]}</td>
          {features.map((name, n) => (
            <td key={name}>{formatNumber(x[n] ?? 0)}</td>
          ))}
          {labels.map((name, j) => (
            <td key={name}>{formatNumber(residuals[j]?.[i] ?? 0)}</td>
          ))}
          <td>{formatNumber(all[i] ?? 0)}</td>
        </tr>
      ))}
    </NumbersTable>
  )
}
