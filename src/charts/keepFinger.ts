/** `touch-action` is ignored inside an SVG: without this a drag of a mark scrolls the page and is cancelled. */
export function keepFinger(element: SVGGElement | null): () => void {
  const prevent = (event: TouchEvent) => event.preventDefault()
  element?.addEventListener('touchstart', prevent, { passive: false })
  return () => element?.removeEventListener('touchstart', prevent)
}
