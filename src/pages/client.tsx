import '../styles/index.css'
import { parseQuery } from '../state/query.ts'
import { type StepStore, stepStore } from '../state/stepStore.ts'
import { createReaderStore, type ReaderStore } from '../state/store.ts'
import { steps } from '../steps/index.ts'
import { parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'
import { followAttention } from './attention.ts'
import { hydrate } from './hydrate.ts'
import { present } from './present.ts'
import { followKeys, followRail } from './rail.ts'
import { followTerms } from './step/highlight.ts'
import { islands } from './step/islands.tsx'

/**
 * Wakes the steps of this page: one store for all of them, opened at the state that the link names, and a view
 * of it for each.
 */
function wake() {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-step]')]
  const here = steps.filter(({ slug }) => roots.some((root) => root.id === slug))
  const first = here[0] ?? steps[0]
  if (!first) return
  const page = createReaderStore(parts[first.part].defaults)
  const stores = new Map(steps.map(({ slug }) => [slug, stepStore(page)]))

  hydrate(islands, (slug) => stores.get(slug))

  const awake = roots.flatMap((root) => {
    const store = stores.get(root.id)
    return store ? [{ root, store }] : []
  })
  followAttention(awake)
  for (const root of document.querySelectorAll<HTMLElement>('.cover, [data-step]')) followTerms(root)
  followKeys(roots)
  const rail = document.querySelector<HTMLElement>('.rail')
  if (rail) followRail(rail, roots)

  if (location.search) open(page, here, stores)
}

/** Opens the page at the state of its link; the current line is that of the step that the link names. */
function open(page: ReaderStore, here: readonly Step[], stores: ReadonlyMap<string, StepStore>) {
  const named = here.find(({ slug }) => location.hash === `#${slug}`) ?? here[0]
  const { state, notices } = parseQuery(location.search, named?.schema, page.getInitialState().reader)
  page.actions.open(state, notices)
  if (named) stores.get(named.slug)?.actions.setLine(page.getState().reader.line)
  present(state)
}

wake()
