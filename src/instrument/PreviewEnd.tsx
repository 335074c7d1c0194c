import type { ReaderStore } from '../state/store.ts'

/** The way back from a state that settles a question. */
export const PreviewEnd = ({ store }: { store: ReaderStore }) => (
  <div className="controls previewing">
    <span>This state settles the question.</span>
    <button type="button" className="button" onClick={store.actions.endPreview}>
      back to my numbers
    </button>
  </div>
)
