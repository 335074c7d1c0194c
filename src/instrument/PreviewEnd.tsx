import type { MouseEvent } from 'react'
import type { ReaderStore } from '../state/store.ts'

/** The controls take the place of the button that was pressed: the focus goes to the first of them, not to the page. */
function handFocusOn({ currentTarget }: MouseEvent) {
  const panel = currentTarget.closest('.panel')
  requestAnimationFrame(() =>
    panel?.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true }),
  )
}

/** The way back from a state that settles a question. */
export const PreviewEnd = ({ store }: { store: ReaderStore }) => (
  <div className="controls previewing">
    <span>This state settles the question.</span>
    <button
      type="button"
      className="button"
      onClick={(event) => {
        handFocusOn(event)
        store.actions.endPreview()
      }}
    >
      back to my numbers
    </button>
  </div>
)
