/**
 * A link to a place in the embed moves the focus there and leaves the address alone: a hash would be one more entry in
 * the history of the host's page, take the place of the secret that WordPress keeps there, and lead a pasted document
 * away to the address that it came from.
 */
export function stayHere(element: Element) {
  element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
    if (!place) return
    event.preventDefault()
    place.focus({ preventScroll: true })
    // Who goes there wants to see it: this alone may scroll the host's page.
    place.scrollIntoView()
  })
}
