import type { ReaderStore } from '../state/store.ts'
import { DataTable } from './DataTable.tsx'
import { FigureEnd } from './FigureEnd.tsx'
import { Settings } from './Settings.tsx'
import { ALL, type Shown } from './shown.ts'

interface FigureFootProps {
  readonly store: ReaderStore
  /** The state in words. */
  readonly sentence: string
  /** What of a class this step has come to; all of it unless told. */
  readonly show?: readonly Shown[]
}

/** The end of a figure of P and Q. */
export const FigureFoot = ({ store, sentence, show = ALL }: FigureFootProps) => (
  <FigureEnd sentence={sentence} table={<DataTable store={store} show={show} />}>
    <Settings store={store} show={show} />
  </FigureEnd>
)
