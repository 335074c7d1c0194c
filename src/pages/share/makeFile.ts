import { withState } from '../../share/offlineFile.ts'
import { scormPackage } from '../../share/scormPackage.ts'
import { queryOfState } from '../../share/stepState.ts'
import type { Shared } from './shared.ts'

/** How long a browser may need to take hold of a file after the click. */
const HOLD = 10_000

function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  // Not every engine takes a click on what is in no page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), HOLD)
}

async function offlineFile(slug: string, site: string): Promise<string> {
  const refused = (why: string) =>
    new Error(`The offline file of this step could not be fetched (${why}). Nothing that you chose is lost.`)
  if (new URL(site).protocol === 'file:')
    throw refused('this page was opened as a file: open it on a web server')
  const response = await fetch(`${site}share/offline/${slug}.html`).catch(() => {
    throw refused('no connection')
  })
  if (!response.ok) throw refused(`the server says ${response.status}`)
  return response.text()
}

/**
 * Makes the step's offline file, or a SCORM package of it, in the state of the form and hands it to the reader.
 * @returns what to say about it
 * @throws an error whose message says why there is none
 */
export async function makeFile(
  kind: 'offline' | 'scorm',
  { step, reader }: Pick<Shared, 'step' | 'reader'>,
  site: string,
): Promise<string> {
  const { slug, title, question } = step
  // A platform waits for a score.
  const asked = kind === 'scorm' ? { ...reader, ask: question.id } : reader
  const query = queryOfState(asked, step)
  if (query === null) throw new Error('These numbers are too many for a file too: it holds the same link.')
  const html = withState(await offlineFile(slug, site), query)
  const name = kind === 'scorm' ? `${slug}-scorm.zip` : `${slug}.html`
  const content =
    kind === 'scorm'
      ? new Blob([new Uint8Array(scormPackage({ slug, title, html }))], { type: 'application/zip' })
      : new Blob([html], { type: 'text/html' })
  save(name, content)
  return `${name} is saved where your browser keeps downloads.`
}
