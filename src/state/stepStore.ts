import { createStore } from 'zustand/vanilla'
import type { ReaderState, ReaderStore } from './store.ts'

/** How closely a step follows the reader: under the hand, in sight, or out of sight. */
export type Attention = 'hand' | 'sight' | 'away'

/** A step that is only in sight follows once the hand has rested for so long, in ms. */
const REST = 120

export interface StepStore extends ReaderStore {
  readonly setAttention: (attention: Attention) => void
}

/**
 * One step's view of the page's store. The numbers are the page's, the current line of the ladder is the step's
 * own. Only the step under the hand is drawn at each input; the others stand still meanwhile, so that a drag
 * costs the same on a page of seven steps as on a page of one.
 */
export function stepStore(page: ReaderStore): StepStore {
  let line = page.getState().reader.line
  let attention: Attention = 'hand'
  let timer: ReturnType<typeof setTimeout> | undefined
  let behind = false

  const view = (): ReaderState => {
    const state = page.getState()
    return { ...state, reader: { ...state.reader, line } }
  }
  const store = createStore<ReaderState>(view)
  const show = () => {
    clearTimeout(timer)
    behind = false
    store.setState(view(), true)
  }
  const follow = () => {
    if (attention === 'hand') show()
    else behind = true
    clearTimeout(timer)
    if (attention === 'sight' && behind) timer = setTimeout(show, REST)
  }
  page.subscribe(follow)

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    actions: {
      ...page.actions,
      setLine(next) {
        if (!Number.isInteger(next) || next < 1 || next === line) return
        line = next
        store.setState(view(), true)
      },
    },
    setAttention(next) {
      attention = next
      if (behind) follow()
    },
  }
}
