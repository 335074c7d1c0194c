import { hydrateRoot } from 'react-dom/client'
import type { ReaderStore } from '../state/store.ts'
import { steps } from '../steps/index.ts'
import { prefixOf } from './prefix.ts'
import type { DrawIsland } from './step/stepIslands.tsx'

/** Wakes all islands of this page, each under the name that `Island.tsx` drew it by, over its step's store. */
export function hydrate(
  islands: Readonly<Record<string, DrawIsland>>,
  storeOf: (slug: string) => ReaderStore | undefined,
) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const id = element.dataset['island'] ?? ''
    const [slug = '', name = ''] = id.split('/')
    const step = steps.find((candidate) => candidate.slug === slug)
    const store = storeOf(slug)
    const draw = Object.hasOwn(islands, name) ? islands[name] : undefined
    if (!step || !store || !draw) throw new Error(`no island ${id}`)
    hydrateRoot(element, draw(store, step), { identifierPrefix: prefixOf(id) })
  }
}
