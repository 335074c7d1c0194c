import { LONGEST_QUERY } from '../../state/query.ts'
import type { ReaderStore } from '../../state/store.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Step } from '../../steps/step.ts'
import { SHARE_FOLDER } from '../share/folder.ts'
import { givenOf } from './environment.ts'
import type { OfferName, Taken } from './Footer.tsx'
import { linkOf, queryOfStep } from './linkOf.ts'

/** A text by its title, or why there is none. The faces that few ask for come when they are asked for. */
async function made(name: Exclude<OfferName, 'Embed'>, store: ReaderStore, step: Step): Promise<Taken> {
  const { reader } = store.getState()
  if (name === 'Link to this state') {
    const link = linkOf(store, step)
    return 'link' in link
      ? { said: '', shown: { title: 'Link', text: link.link } }
      : { said: link.refused, shown: null }
  }
  if (name === 'LaTeX') {
    const { latex } = await import('../../expression/latex.ts')
    return { said: '', shown: { title: name, text: latex(formsOf(step, reader).derivation) } }
  }
  const { code } = await import('../../expression/code.ts')
  const dialect = name === 'NumPy' ? 'numpy' : 'pytorch'
  return {
    said: '',
    shown: { title: name, text: code(formsOf(step, reader).result, dialect, givenOf(reader, step)) },
  }
}

/** Goes to the form that puts this step, in this state, into a course page; where a key asks for it, in a tab of its own. */
function embed(store: ReaderStore, step: Step, { altKey, ctrlKey, metaKey, shiftKey }: Keys) {
  const query = queryOfStep(store, step)
  const url = new URL(`../${SHARE_FOLDER}?step=${step.slug}`, location.href)
  if (query !== '' && query.length < LONGEST_QUERY) url.search += `&${query}`
  if (altKey || ctrlKey || metaKey || shiftKey) window.open(url, '_blank', 'noopener')
  else location.assign(url)
}

type Keys = Readonly<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>>

/**
 * Makes what is asked of this step. A text goes to the clipboard; where the browser refuses, it is there to be copied by
 * hand.
 */
export async function taken(name: OfferName, store: ReaderStore, step: Step, keys: Keys): Promise<Taken> {
  if (name === 'Embed') {
    embed(store, step, keys)
    return { said: '', shown: null }
  }
  const { said, shown } = await made(name, store, step)
  if (!shown) return { said, shown }
  try {
    await navigator.clipboard.writeText(shown.text)
    return { said: 'Copied', shown }
  } catch {
    return { said: 'Copy it from below', shown }
  }
}
