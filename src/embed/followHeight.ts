/** Says the height of an element, in whole CSS px, whenever it has changed. */
export interface HeightFollower {
  /** Says it again, changed or not. */
  readonly again: () => void
  readonly pause: () => void
  readonly resume: () => void
}

/**
 * Follows the height of one element with one observer. An element that is not displayed has no height, and nothing
 * is said of it.
 */
export function followHeight(element: Element, say: (height: number) => void): HeightFollower {
  let said = 0
  const look = () => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === 0 || height === said) return
    said = height
    say(height)
  }
  const observer = new ResizeObserver(look)
  const resume = () => observer.observe(element)
  resume()
  return {
    again() {
      said = 0
      look()
    },
    pause: () => observer.disconnect(),
    resume,
  }
}
