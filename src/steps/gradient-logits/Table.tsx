import { useStore } from 'zustand'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import type { ReaderStore } from '../../state/store.ts'
import { gradientOf } from './gradient.ts'

/** The figure's numbers as text, for a screen reader, for copying, and for a page without scripts. */
export function Table({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { z, y, yhat, residuals, sum } = gradientOf(reader)
  return (
    <NumbersTable columns={['class', 'y', 'z', 'ŷ', 'ŷ − y']}>
      {reader.labels.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <tr key={i}>
          <th scope="row">{name}</th>
          <td>{formatNumber(y[i] ?? 0)}</td>
          <td data-quantity={`z:${i}`}>{formatNumber(z[i] ?? 0)}</td>
          <td>{formatNumber(yhat[i] ?? 0)}</td>
          <td>{formatSigned(residuals[i] ?? 0)}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">sum</th>
        <td colSpan={3} />
        <td>{formatNumber(sum)}</td>
      </tr>
    </NumbersTable>
  )
}
