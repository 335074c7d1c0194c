import { useStore } from 'zustand'
import type { ReaderStore } from '../../state/store.ts'

/** What could not be read from a link, or not be done as asked. */
export function Notices({ store }: { store: ReaderStore }) {
  const notices = useStore(store, (state) => state.notices)
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div key={notice} className="notice">
          <p>{notice}</p>
          <button type="button" className="button" onClick={() => store.actions.dismissNotice(notice)}>
            dismiss
          </button>
        </div>
      ))}
    </div>
  )
}
