import { formatQuery, LONGEST_QUERY } from '../../state/query.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'

/** A link to what a step shows, or why there is none. */
export type LinkOf = { readonly link: string } | { readonly refused: string }

/** The canonical query of what a step shows, of any length. */
export const queryOfStep = (store: ReaderStore, { schema }: Step) =>
  formatQuery(store.getState().reader, store.getInitialState().reader, schema)

/** The link to a step of this page in the reader's state. */
export function linkOf(store: ReaderStore, step: Step): LinkOf {
  const query = queryOfStep(store, step)
  if (query.length >= LONGEST_QUERY)
    return {
      refused: `These numbers do not fit into a link of ${LONGEST_QUERY} characters: shorter names or fewer digits do`,
    }
  const url = new URL(location.href)
  url.search = query
  url.hash = step.slug
  return { link: url.href }
}
