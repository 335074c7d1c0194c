import type { ReactNode } from 'react'
import { Scroller } from '../controls/Scroller.tsx'

interface NumbersTableProps {
  readonly summary?: string
  /** The heads of the columns; one that is not shown is false. */
  readonly columns: readonly (string | false)[]
  /** The rows. */
  readonly children: ReactNode
}

/** A figure's numbers as text, on demand: for a screen reader, for copying, and for a page without scripts. */
export const NumbersTable = ({
  summary = 'These numbers as a table',
  columns,
  children,
}: NumbersTableProps) => (
  <details className="data-table">
    <summary>{summary}</summary>
    <Scroller>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) =>
              column === false ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: two classes may have one name while it is typed
                <th key={i} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroller>
  </details>
)
