/** Room that is left around what is brought into view. */
const EDGE = 8

/**
 * From here on focus never scrolls the host's page, whoever sets it: a browser brings the focused element into
 * view in every page up to the topmost. Where the frame itself scrolls, it does so by itself.
 */
export function holdStill() {
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function focusHere(this: HTMLElement, options?: FocusOptions) {
    focus.call(this, { ...options, preventScroll: true })
    if (options?.preventScroll) return
    const { top, bottom } = this.getBoundingClientRect()
    if (top < 0) window.scrollBy(0, top - EDGE)
    else if (bottom > window.innerHeight) window.scrollBy(0, bottom - window.innerHeight + EDGE)
  }
}
