import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber } from '../../expression/number.ts'
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
    <details className="data-table">
      <summary>These numbers as a table</summary>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">class</th>
              <th scope="col">y</th>
              <th scope="col">z</th>
              <th scope="col">ŷ</th>
              <th scope="col">−log ŷ</th>
              <th scope="col">y · (−log ŷ)</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
