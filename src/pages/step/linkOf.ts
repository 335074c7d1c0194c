import { formatQuery, LONGEST_QUERY } from '../../state/query.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'

/** A link to what a step shows, or why there is none. */
export type LinkOf = { readonly link: string } | { readonly refused: string }

const written = (store: ReaderStore, step: Step) =>
  formatQuery(store.getState().reader, { ...store.getInitialState().reader }, step.schema)

/** The state of a step as part of an address, behind this sign; '' where it is the first, or too long for a link. */
export function queryOf(store: ReaderStore, step: Step, sign: string): string {
  const query = written(store, step)
  return query === '' || query.length >= LONGEST_QUERY ? '' : `${sign}${query}`
}

/** The link to a step of this page in the reader's state. */
export function linkOf(store: ReaderStore, step: Step): LinkOf {
  const query = written(store, step)
  if (query.length >= LONGEST_QUERY)
    return {
      refused: `These numbers do not fit into a link of ${LONGEST_QUERY} characters: shorter names or fewer digits do`,
    }
  const url = new URL(location.href)
  url.search = query
  url.hash = step.slug
  return { link: url.href }
}
