import { formatNumber } from '../../expression/number.ts'
import { NumbersTable } from '../../instrument/NumbersTable.tsx'
import type { Reduction } from '../../math/batch.ts'
import type { Snapshot } from './course.ts'

interface RunTableProps {
  readonly snapshots: readonly Snapshot[]
  readonly N: number
  readonly reduction: Reduction
}

/** So many steps are shown: a run of thousands is exported. */
const ROWS = 20

/** The run as text: its first and last step, and some between. */
export function RunTable({ snapshots, N, reduction }: RunTableProps) {
  const last = snapshots.length - 1
  const steps = [
    ...new Set(
      Array.from({ length: Math.min(ROWS, last + 1) }, (_, i) =>
        Math.round((i * last) / Math.max(1, Math.min(ROWS - 1, last))),
      ),
    ),
  ]
  return (
    <NumbersTable columns={['step', `data (${reduction})`, 'penalty', 'total', `right of ${N}`, 'norm of W']}>
      {steps.map((step) => {
        const at = snapshots[step]
        return at ? (
          <tr key={step}>
            <th scope="row">{step}</th>
            <td>{formatNumber(at.data)}</td>
            <td>{formatNumber(at.penalty)}</td>
            <td>{formatNumber(at.total)}</td>
            <td>{at.correct}</td>
            <td>{formatNumber(at.norm)}</td>
          </tr>
        ) : null
      })}
    </NumbersTable>
  )
}
