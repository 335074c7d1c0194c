import { type ReactElement, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { takeEarly } from './early.ts'
import { Guarded } from './Guarded.tsx'
import { prefixOf } from './prefix.ts'

/** Islands by the name that `Island.tsx` draws them by, and what each is drawn of. */
type Islands<Of extends readonly unknown[]> = Readonly<Record<string, (...of: Of) => ReactElement>>

/** Wakes these islands below a root; others are somebody else's to wake. */
export function hydrate<Of extends readonly unknown[]>(root: ParentNode, islands: Islands<Of>, ...of: Of) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) {
    const id = element.dataset['island'] ?? ''
    const name = id.split('/')[1] ?? ''
    const island = Object.hasOwn(islands, name) && islands[name]?.(...of)
    if (!island) continue
    // What is pressed from now on, React answers.
    const again = takeEarly(element)
    // As a transition React wakes an island in slices, between which the page answers.
    startTransition(() => {
      hydrateRoot(
        element,
        <Guarded root={element} again={again}>
          {island}
        </Guarded>,
        { identifierPrefix: prefixOf(id) },
      )
    })
  }
}
