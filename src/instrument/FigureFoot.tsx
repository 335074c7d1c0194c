import type { ReaderStore } from '../state/store.ts'
import { DataTable } from './DataTable.tsx'
import { Settings } from './Settings.tsx'
import { Spoken } from './Spoken.tsx'
import { ALL, type Shown } from './shown.ts'

interface FigureFootProps {
  readonly store: ReaderStore
  /** The state in words. */
  readonly sentence: string
  /** What of a class this step has come to; all of it unless told. */
  readonly show?: readonly Shown[]
}

/** What ends every figure: the state in words, seen and spoken, its numbers as a table, and the settings. */
export const FigureFoot = ({ store, sentence, show = ALL }: FigureFootProps) => (
  <>
    <figcaption className="panel caption">
      <p>{sentence}</p>
      <Spoken text={sentence} />
      <DataTable store={store} show={show} />
    </figcaption>
    <div className="panel needs-scripts">
      <Settings store={store} show={show} />
    </div>
  </>
)
