import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber } from '../../expression/number.ts'
import { softmax } from '../../math/softmax.ts'
import type { ReaderStore } from '../../state/store.ts'
import { totals } from './totals.ts'

/** The batch as text: a row a sample. */
export function SampleTable({ store }: { store: ReaderStore }) {
  const { labels, samples } = useStore(store, (state) => state.reader)
  const { losses } = totals(samples)
  return (
    <details className="data-table">
      <summary>These numbers as a table</summary>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">sample</th>
              <th scope="col">true class</th>
              {labels.map((name, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
                <th key={j} scope="col">
                  z of {name}
                </th>
              ))}
              <th scope="col">ŷ of its class</th>
              <th scope="col">loss</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
