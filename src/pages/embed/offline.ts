import { stateText } from '../../embed/answer.ts'
import { openScorm } from '../../embed/scorm.ts'
import { accompany } from './wake.ts'

/** What the file was made to open with; the same file read from a server may have it in its address. */
const given = () =>
  document.querySelector<HTMLMetaElement>('meta[name=surprisal-state]')?.content || location.search

const session = openScorm(window)

accompany({
  read(parse) {
    const kept = session?.kept ? parse(session.kept) : null
    if (kept?.notices.length === 0) return kept
    const opening = parse(given())
    if (kept === null) return opening
    const notice =
      'What your platform had kept of this step could not be read: it opens as it was handed out.'
    return { ...opening, notices: [notice, ...opening.notices] }
  },
  follow(element, store, step) {
    const state = () => stateText(store, step)
    session?.follow({
      element,
      question: step.question,
      // The answer shows the state that settles the question, and gives the reader's numbers back afterwards.
      state: () => (store.getState().previewing ? null : state()),
      subscribe: store.subscribe,
    })

    const link = element.querySelector<HTMLAnchorElement>('[data-full-page]')
    const address = new URL(link?.href ?? 'about:blank')
    // Written when the reader is about to follow it, not on each step of a drag.
    const point = () => {
      address.search = state()
      link?.setAttribute('href', address.href)
    }
    for (const sign of ['pointerenter', 'focus', 'click']) link?.addEventListener(sign, point)
  },
})
