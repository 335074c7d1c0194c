import { type ReactElement, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Guarded } from './Guarded.tsx'
import { prefixOf } from './prefix.ts'

/**
 * Wakes the islands below a root that `draw` knows, each under the name that `Island.tsx` drew it by.
 * @param draw the island of this name, or null where it is somebody else's to wake
 */
export function hydrate(root: ParentNode, draw: (slug: string, name: string) => ReactElement | null) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) {
    const id = element.dataset['island'] ?? ''
    const [slug = '', name = ''] = id.split('/')
    const island = draw(slug, name)
    if (!island) continue
    // As a transition React wakes an island in slices, between which the page answers.
    startTransition(() => {
      hydrateRoot(element, <Guarded root={element}>{island}</Guarded>, {
        identifierPrefix: prefixOf(id),
      })
    })
  }
}
