import { useStore } from 'zustand'
import { formatNumber, formatSigned } from '../expression/number.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { NumbersTable } from './NumbersTable.tsx'
import { ALL, type Shown } from './shown.ts'

interface DataTableProps {
  readonly store: ReaderStore
  /** What of a class this step has come to; all of it unless told. */
  readonly show?: readonly Shown[]
}

/** The figure's numbers as text, for a screen reader, for copying, and for a page without scripts. */
export function DataTable({ store, show = ALL }: DataTableProps) {
  const reader = useStore(store, (state) => state.reader)
  const { q, shares, surprisalP, surprisalQ } = measures(reader)
  const { model } = reader
  const [hasP, hasQ, hasShare] = ALL.map((part) => show.includes(part))
  const hasLogits = hasQ && model.kind === 'logits'
  return (
    <NumbersTable
      columns={[
        'class',
        hasP === true && 'p(x)',
        hasLogits === true && 'z(x)',
        hasQ === true && 'q(x)',
        hasP === true && '−log p(x)',
        hasQ === true && '−log q(x)',
        hasShare === true && 'share of KL',
      ]}
    >
      {reader.labels.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <tr key={i}>
          <th scope="row">{name}</th>
          {hasP ? <td>{formatNumber(reader.p[i] ?? 0)}</td> : null}
          {hasQ && model.kind === 'logits' ? (
            <td data-quantity={`z:${i}`}>{formatNumber(model.z[i] ?? 0)}</td>
          ) : null}
          {hasQ ? <td>{formatNumber(q[i] ?? 0)}</td> : null}
          {hasP ? <td>{formatNumber(surprisalP[i] ?? 0)}</td> : null}
          {hasQ ? <td>{formatNumber(surprisalQ[i] ?? 0)}</td> : null}
          {hasShare ? <td>{formatSigned(shares[i] ?? 0)}</td> : null}
        </tr>
      ))}
    </NumbersTable>
  )
}
