import type { ReactNode } from 'react'
import { oneHot } from '../state/distribution.ts'
import type { ReaderStore } from '../state/store.ts'

interface TrueClassProps {
  readonly store: ReaderStore
  readonly index: number
  readonly name: string
  /** The radio buttons of a figure are one group. */
  readonly group: string
  readonly isTrue: boolean
  /** Why the label cannot be changed, or null. */
  readonly why: string | null
  /** What stands beside the button: the label's entry. */
  readonly children?: ReactNode
}

/** Makes a class the true one: the label is 1 there and 0 elsewhere. */
export function TrueClass({ store, index, name, group, isTrue, why, children }: TrueClassProps) {
  const choose = () => {
    const { labels } = store.getState().reader
    store.actions.change({ p: oneHot(index, labels.length) })
  }
  const text = `true class: ${name}`
  return (
    <label className={children ? 'class-true' : 'truth'} title={why ?? undefined}>
      <input
        type="radio"
        name={group}
        checked={isTrue}
        aria-label={children ? text : undefined}
        disabled={why !== null}
        onChange={choose}
      />
      {children ?? <span className="visually-hidden">{text}</span>}
    </label>
  )
}
