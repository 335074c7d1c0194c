import { Component, type ReactNode } from 'react'
import { pictureOf } from './pictureOf.ts'

interface GuardedProps {
  /** The element that the island lives in. */
  readonly root: HTMLElement
  /** What was done in it before it woke, to be done once more. */
  readonly again: readonly (() => void)[]
  readonly children: ReactNode
}

/**
 * Keeps the fault of one island from the rest of the page: where drawing it throws, what it showed last stands still in
 * its place, as it stood when the page was built if it never woke, and says so.
 */
export class Guarded extends Component<GuardedProps, { readonly failed: boolean }> {
  override state = { failed: false }
  #picture: readonly Node[] = []

  static getDerivedStateFromError = () => ({ failed: true })

  override componentDidMount() {
    // Once the effects of what was drawn have run.
    for (const act of this.props.again) setTimeout(act)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    // React takes nothing off the page before this returns.
    if (this.#picture.length === 0) this.#picture = pictureOf(this.props.root)
    return (
      <>
        <p className="notice" role="status">
          This part of the page has stopped and shows its last state. The rest goes on; reload the page to
          wake it.
        </p>
        <div
          ref={(place) => {
            place?.replaceChildren(...this.#picture)
          }}
        />
      </>
    )
  }
}
