import { useState } from 'react'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { useMounted } from '../../controls/useMounted.ts'
import { MOST_FEATURES, MOST_KINDS, MOST_ROWS, readTable } from './csv.ts'
import type { LabData } from './labData.ts'

interface TableInputProps {
  /** Why the samples stay as they are, or null. */
  readonly fixed: string | null
  readonly onRead: (data: LabData) => void
}

/** Data of the reader's own: pasted, dropped or chosen. What cannot be read is said, and nothing else changes. */
export function TableInput({ fixed, onRead }: TableInputProps) {
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [over, setOver] = useState(false)
  // Chromium lays out every text field of a page as it loads, with the whole step around it.
  const isMounted = useMounted()

  const take = (next: string) => {
    setText(next.length > 20_000 ? '' : next)
    const read = readTable(next)
    if ('faults' in read) {
      setSaid('')
      setFaults(read.faults)
      return
    }
    setFaults([])
    const { X, features, classes } = read.data
    setSaid(
      `Read: ${X.length} samples, ${features.length} feature${features.length === 1 ? '' : 's'}, ${classes.length} classes.`,
    )
    onRead(read.data)
  }
  const takeFile = async (file: File | undefined) => {
    if (file) take(await file.text())
  }

  return (
    <details className="table-input needs-scripts">
      <summary>Your own table</summary>
      <p>
        Comma, semicolon or tab separated: a row a sample, numbers with a decimal point, the class in the last
        column or in one named class, label or species. Up to {MOST_ROWS.toLocaleString('en')} rows,{' '}
        {MOST_FEATURES} features, {MOST_KINDS} classes. Each feature is standardised: mean 0, standard
        deviation 1. It stays in your browser, and a link does not hold it.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience of the pointer; the field and the button do the same */}
      <div
        className="table-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (fixed !== null) return
          const [file] = event.dataTransfer.files
          if (file) takeFile(file)
          else take(event.dataTransfer.getData('text/plain'))
        }}
      >
        {isMounted ? (
          <textarea
            aria-label="table: paste it here, or drop a file"
            placeholder={'width,height,kind\n1.2,3.4,cat\n…'}
            rows={4}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        <div className="control-group">
          <ActionButton
            text="read the table"
            hint="Takes these samples in the place of those on the map"
            why={fixed ?? (text.trim() === '' ? 'There is nothing in the field yet.' : null)}
            onClick={() => take(text)}
          />
          <label
            className="button file-button"
            title={fixed ?? undefined}
            aria-disabled={fixed !== null || undefined}
          >
            choose a file
            <input
              type="file"
              className="visually-hidden"
              disabled={fixed !== null}
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              onChange={(event) => {
                takeFile(event.currentTarget.files?.[0])
                event.currentTarget.value = ''
              }}
            />
          </label>
        </div>
      </div>
      <div role="status">{said}</div>
      {faults.length > 0 ? (
        <div role="alert" className="table-faults">
          <p>This table was not taken; the samples are as they were.</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </details>
  )
}
