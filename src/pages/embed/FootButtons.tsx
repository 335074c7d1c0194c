import { formatQuery } from '../../state/query.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'
import { rootOf } from '../root.ts'
import { EMBED_FOLDER } from './folder.ts'

/** Back to the numbers that the embed opened with, or on to the step's page with the numbers of now. */
export function FootButtons({ store, step }: { store: ReaderStore; step: Step }) {
  const page = (query = '') => `${rootOf(EMBED_FOLDER)}${step.part}/${query && `?${query}`}#${step.slug}`
  // Written when the reader is about to follow it, not on each step of a drag.
  const pointTo = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    const query = formatQuery(store.getState().reader, store.getInitialState().reader, step.schema)
    currentTarget.setAttribute('href', page(query))
  }
  return (
    <>
      <ResetButton store={store} />
      <a
        className="button"
        href={page()}
        target="_blank"
        rel="noopener"
        title="Opens a new window"
        onPointerEnter={pointTo}
        onFocus={pointTo}
        onClick={pointTo}
      >
        open the full page <span aria-hidden="true">↗</span>
      </a>
    </>
  )
}

export const ResetButton = ({ store }: { store: ReaderStore }) => (
  <button type="button" className="button needs-scripts" onClick={store.actions.reset}>
    reset
  </button>
)
