import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber, formatSigned } from '../../expression/number.ts'
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
    <details className="data-table">
      <summary>These numbers as a table</summary>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">class</th>
              <th scope="col">true</th>
              <th scope="col">z</th>
              <th scope="col">z − LSE = log ŷ</th>
              <th scope="col">ŷ</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
