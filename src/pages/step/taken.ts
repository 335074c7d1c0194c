import { LONGEST_QUERY } from '../../state/query.ts'
import type { ReaderStore } from '../../state/store.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Step } from '../../steps/step.ts'
import { givenOf } from './environment.ts'
import type { OFFERS } from './Footer.tsx'
import { linkOf, queryOfStep } from './linkOf.ts'

type Offer = (typeof OFFERS)[number]

/** A text to take away, or why there is none. */
type Made = { readonly title: string; readonly text: string } | { readonly refused: string }

/** The faces that few ask for come when they are asked for. */
async function made(offer: Offer, store: ReaderStore, step: Step): Promise<Made> {
  const { reader } = store.getState()
  switch (offer) {
    case 'Link to this state': {
      const link = linkOf(store, step)
      return 'link' in link ? { title: 'Link', text: link.link } : link
    }
    case 'LaTeX': {
      const { latex } = await import('../../expression/latex.ts')
      return { title: offer, text: latex(formsOf(step, reader).derivation) }
    }
    case 'NumPy':
    case 'PyTorch': {
      const { code } = await import('../../expression/code.ts')
      const dialect = offer === 'NumPy' ? 'numpy' : 'pytorch'
      return { title: offer, text: code(formsOf(step, reader).result, dialect, givenOf(reader, step)) }
    }
  }
}

/** Goes to the form for course pages with the step as it stands; in a tab of its own where a key asks for that. */
function embed(link: HTMLAnchorElement, store: ReaderStore, step: Step, event: MouseEvent) {
  const url = new URL(link.href)
  const query = queryOfStep(store, step)
  url.search = `?step=${step.slug}`
  if (query !== '' && query.length < LONGEST_QUERY) url.search += `&${query}`
  if (event.ctrlKey || event.metaKey || event.shiftKey) window.open(url, '_blank', 'noopener')
  else location.assign(url)
}

/** Puts a text on the clipboard; where the browser refuses, it stands below to be copied by hand. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'Copy it from below'
  }
}

/** Answers a click in the footer of a step. */
export async function answerFooter(footer: Element, event: MouseEvent, store: ReaderStore, step: Step) {
  const pressed = event.target instanceof Element ? event.target.closest('button, a') : null
  const [said, section, pre] = ['.copied', '.source-text', 'pre'].map((part) => footer.querySelector(part))
  if (pressed instanceof HTMLAnchorElement) return embed(pressed, store, step, event)
  if (!pressed || !said || !section || !pre) return
  const result = await made(pressed.textContent as Offer, store, step)
  section.toggleAttribute('hidden', 'refused' in result)
  if ('refused' in result) {
    said.textContent = result.refused
    return
  }
  section.setAttribute('aria-label', `${result.title}: ${step.name}`)
  pre.textContent = result.text
  said.textContent = await copied(result.text)
}
