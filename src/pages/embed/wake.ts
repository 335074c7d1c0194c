import { connect } from '../../embed/connect.ts'
import { holdStill } from '../../embed/holdStill.ts'
import { stayHere } from '../../embed/stayHere.ts'
import { type ParsedQuery, parseQuery } from '../../state/query.ts'
import { createReaderStore, type ReaderStore } from '../../state/store.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import { hydrate } from '../hydrate.tsx'
import { present } from '../present.ts'
import { followTerms } from '../step/highlight.ts'
import { embedIslands } from './islands.tsx'

/** What is different where the page is not a frame's. */
export interface Companion {
  /** The state that the step opens with. */
  read(parse: (query: string) => ParsedQuery): ParsedQuery
  /** Who else wants to know of the step, from its opening on. */
  follow(root: HTMLElement, store: ReaderStore, step: Step): void
}

let companion: Companion = { read: (parse) => parse(location.search), follow() {} }

/** Has it done otherwise on this page, by a script that runs before the step wakes. */
export function accompany(by: Companion) {
  companion = by
}

/** Wakes the one step of this page, at the state of the address, and joins it to the page around it. */
function wakeNow(steps: readonly Step[]) {
  const root = document.querySelector<HTMLElement>('[data-step]')
  const step = steps.find(({ slug }) => slug === root?.dataset['step'])
  if (!root || !step) return
  holdStill()
  stayHere(root)
  const store = createReaderStore(parts[step.part].defaults)
  hydrate(document, embedIslands, store, step)
  followTerms(root)
  const { state, notices } = companion.read((query) =>
    parseQuery(query, step.schema, store.getInitialState().reader),
  )
  store.actions.open(state, notices)
  // The page began in the theme of its address, also of one that counts for nothing.
  present({ theme: 'auto', ...state })
  connect(store, step, present)
  companion.follow(root, store, step)
}

/** Wakes the step of this page, which is one of these, once the page is there. */
export function wake(steps: readonly Step[]) {
  // The script is appended by another one, and such a script cannot be deferred. To wake is a task of its own, so
  // that the page answers between reading the script and that.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => wakeNow(steps))
  else setTimeout(wakeNow, 0, steps)
}
