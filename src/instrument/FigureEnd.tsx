import type { ReactNode } from 'react'
import { Spoken } from './Spoken.tsx'

interface FigureEndProps {
  /** The state in words. */
  readonly sentence: string
  /** The figure's numbers as text. */
  readonly table: ReactNode
  /** The figure's settings. */
  readonly children: ReactNode
}

/** What ends every figure: the state in words, seen and spoken, its numbers as a table, and the settings. */
export const FigureEnd = ({ sentence, table, children }: FigureEndProps) => (
  <>
    <figcaption className="panel caption">
      <p>{sentence}</p>
      <Spoken text={sentence} />
      {table}
    </figcaption>
    <div className="panel needs-scripts">{children}</div>
  </>
)
