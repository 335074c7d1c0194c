/**
 * A page opened at its top lays out only the steps that come into sight (`data-lazy`, set by `theme.js`). A link to a
 * step needs the true height of all that stands above it: from the first one on every step is laid out.
 */
export function layOutBeforeLanding() {
  const { dataset } = document.documentElement
  const layOut = () => {
    delete dataset['lazy']
  }
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) layOut()
    },
    true,
  )
  // Of an address that was typed the page hears when it has landed already.
  window.addEventListener('hashchange', () => {
    if (dataset['lazy'] === undefined) return
    layOut()
    document.querySelector(':target')?.scrollIntoView()
  })
}
