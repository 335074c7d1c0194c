import { useStore } from 'zustand'
import { Scroller } from '../controls/Scroller.tsx'
import { formatNumber, formatSigned } from '../expression/number.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'

/** The figure's numbers as text, for a screen reader, for copying, and for a page without scripts. */
export function DataTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { q, shares, surprisalP, surprisalQ } = measures(reader)
  const { model } = reader
  return (
    <details className="data-table">
      <summary>These numbers as a table</summary>
      <Scroller>
        <table>
          <thead>
            <tr>
              <th scope="col">class</th>
              <th scope="col">p(x)</th>
              {model.kind === 'logits' ? <th scope="col">z(x)</th> : null}
              <th scope="col">q(x)</th>
              <th scope="col">−log p(x)</th>
              <th scope="col">−log q(x)</th>
              <th scope="col">share of KL</th>
            </tr>
          </thead>
          <tbody>
            {reader.labels.map((name, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
              <tr key={i}>
                <th scope="row">{name}</th>
                <td>{formatNumber(reader.p[i] ?? 0)}</td>
                {model.kind === 'logits' ? (
                  <td data-quantity={`z:${i}`}>{formatNumber(model.z[i] ?? 0)}</td>
                ) : null}
                <td>{formatNumber(q[i] ?? 0)}</td>
                <td>{formatNumber(surprisalP[i] ?? 0)}</td>
                <td>{formatNumber(surprisalQ[i] ?? 0)}</td>
                <td>{formatSigned(shares[i] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
