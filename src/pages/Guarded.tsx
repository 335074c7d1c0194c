import { Component, type ReactNode } from 'react'

interface GuardedProps {
  /** The element that the island lives in. */
  readonly root: HTMLElement
  readonly children: ReactNode
}

const CONTROLS = 'input, button, select, textarea'

/** What an element shows now, as a picture of it: its controls answer nobody. */
function pictureOf(root: HTMLElement): readonly Node[] {
  const copy = root.cloneNode(true) as HTMLElement
  for (const control of copy.querySelectorAll<HTMLInputElement>(CONTROLS)) control.disabled = true
  for (const handle of copy.querySelectorAll('[tabindex], [role="slider"]')) {
    handle.removeAttribute('tabindex')
    handle.setAttribute('aria-disabled', 'true')
  }
  return [...copy.childNodes]
}

/**
 * Keeps the fault of one island from the rest of the page: where drawing it throws, what it showed last stands still in
 * its place, as it stood when the page was built if it never woke, and says so.
 */
export class Guarded extends Component<GuardedProps, { readonly failed: boolean }> {
  override state = { failed: false }
  #picture: readonly Node[] = []

  static getDerivedStateFromError = () => ({ failed: true })

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
