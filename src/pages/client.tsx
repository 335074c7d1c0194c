import '../styles/index.css'
import { hydrateRoot } from 'react-dom/client'
import { parseQuery } from '../state/query.ts'
import { createReaderStore } from '../state/store.ts'
import { steps } from '../steps/index.ts'
import { prefixOf } from './prefix.ts'
import { followTerms } from './step/highlight.ts'
import { type IslandName, islands } from './step/islands.tsx'
import { setTheme } from './theme.ts'

/** Wakes the steps of this page: one store for all of them, opened at the state that the link names. */
function wake() {
  const [first = steps[0]] = steps.filter((step) => document.querySelector(`[data-step="${step.slug}"]`))
  if (!first) return
  const store = createReaderStore(first.defaults)
  const initial = store.getInitialState().reader

  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const id = element.dataset['island'] ?? ''
    const [slug, name] = id.split('/')
    const step = steps.find((candidate) => candidate.slug === slug)
    if (!step || !(name && name in islands)) throw new Error(`no island ${id}`)
    hydrateRoot(element, islands[name as IslandName](store, step), { identifierPrefix: prefixOf(id) })
  }

  for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) followTerms(step)

  if (location.search) {
    const { state, notices } = parseQuery(location.search, first.schema, initial)
    store.actions.open(state, notices)
    const { theme, motion, hide } = store.getState().reader
    if (theme !== 'auto') setTheme(theme)
    document.documentElement.dataset['motion'] = motion
    document.documentElement.dataset['hide'] = hide.join(' ')
  }
}

wake()
