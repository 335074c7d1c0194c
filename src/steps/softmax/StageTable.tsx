import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatExp, formatNumber } from '../../expression/number.ts'
import type { ReaderStore } from '../../state/store.ts'
import { viewOf } from './keys.ts'
import { stagesOf } from './stages.ts'

/** The stages as text: for a screen reader, for copying, and for a page without scripts. */
export function StageTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { z, unshifted, logits, logQ } = stagesOf(reader)
  return (
    <details className="data-table">
      <summary>
        {viewOf(reader) === 'classes' ? 'These numbers as a table' : 'Your own classes as a table'}
      </summary>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">class</th>
              <th scope="col">logit z</th>
              <th scope="col">z/T</th>
              <th scope="col">z/T + c</th>
              <th scope="col">exponential</th>
              <th scope="col">ŷ</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
