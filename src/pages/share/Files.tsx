import { useState } from 'react'
import { NOT_LOADED } from '../../instrument/notLoaded.ts'
import type { Shared } from './shared.ts'

interface FilesProps {
  readonly shared: Shared
  readonly site: string
}

const KINDS = ['offline', 'scorm'] as const
type Kind = (typeof KINDS)[number]

const TEXTS: Readonly<Record<Kind, { readonly button: string; readonly use: string }>> = {
  offline: {
    button: 'One offline file',
    use: 'HTML that opens by double click and asks for nothing: for an exam room, a stick, an attachment.',
  },
  scorm: {
    button: 'SCORM 1.2 package',
    use: 'A zip for learning platforms that take SCORM. It asks the question and reports the score: 1 for a right first guess, 0 for another.',
  },
}

/** The step as files, in the state of the form. */
export function Files({ shared, site }: FilesProps) {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const take = async (kind: Kind) => {
    setBusy(true)
    setSaid('')
    try {
      const { makeFile } = await import('./makeFile.ts').catch(() => {
        throw new Error(NOT_LOADED)
      })
      setSaid(await makeFile(kind, shared, site))
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <div className="share-files">
      {KINDS.map((kind) => (
        <div key={kind}>
          <button
            type="button"
            className="button"
            aria-disabled={busy || undefined}
            onClick={busy ? undefined : () => take(kind)}
          >
            {TEXTS[kind].button}
          </button>
          <p className="share-small">{TEXTS[kind].use}</p>
        </div>
      ))}
      <p className="copied" role="status">
        {said}
      </p>
    </div>
  )
}
