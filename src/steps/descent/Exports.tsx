import { type RefObject, useState } from 'react'
import { useStore } from 'zustand'
import { HistoryButtons } from '../../instrument/HistoryButtons.tsx'
import { NOT_LOADED } from '../../instrument/notLoaded.ts'
import { PreviewEnd } from '../../instrument/PreviewEnd.tsx'
import type { ReaderStore } from '../../state/store.ts'
import type { Snapshot } from './course.ts'
import type { Setup } from './setup.ts'

interface ExportsProps {
  readonly store: ReaderStore
  readonly root: RefObject<HTMLElement | null>
  readonly setup: Setup
  readonly snapshots: readonly Snapshot[]
}

type Files = typeof import('./exports.ts')

const PICTURES = [
  { name: 'map', selector: '.decision-map' },
  { name: 'loss', selector: '.loss-curve' },
] as const
/** A frame without an origin is rarely allowed to save files, and cannot ask: nothing comes, and nothing is said. */
const told = (file: string) =>
  window.origin === 'null'
    ? `${file}. If it was not saved, this frame may not save files; the full page may.`
    : file

const FORMATS = ['SVG', 'PNG'] as const

/** Undo and reset, and what a reader takes away: the run as a table, the plots as pictures. */
export function Exports({ store, root, setup, snapshots }: ExportsProps) {
  const previewing = useStore(store, (state) => state.previewing)
  const [said, setSaid] = useState('')
  const table = ({ runCsv, save }: Files) => {
    save('run.csv', new Blob([runCsv(setup, snapshots)], { type: 'text/csv' }))
    setSaid(told(`run.csv: ${snapshots.length} steps`))
  }
  const picture = async (
    { png, save, standalone }: Files,
    { name, selector }: (typeof PICTURES)[number],
    format: (typeof FORMATS)[number],
  ) => {
    const chart = root.current?.querySelector<SVGSVGElement>(selector)
    if (!chart) return
    const svg = standalone(chart)
    const file = `${name}.${format.toLowerCase()}`
    save(file, format === 'SVG' ? new Blob([svg], { type: 'image/svg+xml' }) : await png(svg))
    setSaid(told(file))
  }
  const take = (make: (files: Files) => void) => import('./exports.ts').then(make, () => setSaid(NOT_LOADED))
  if (previewing) return <PreviewEnd store={store} />
  return (
    <div className="controls">
      <div className="control-group">
        <HistoryButtons store={store} />
      </div>
      <div className="control-group lab-exports">
        <span className="said">save</span>
        <button type="button" className="button" onClick={() => take(table)}>
          run, CSV
        </button>
        {PICTURES.flatMap((one) =>
          FORMATS.map((format) => (
            <button
              key={`${one.name} ${format}`}
              type="button"
              className="button"
              onClick={() => take((files) => picture(files, one, format))}
            >
              {one.name}, {format}
            </button>
          )),
        )}
        <span className="copied" role="status">
          {said}
        </span>
      </div>
    </div>
  )
}
