/*
 * Runs before the first paint: a chosen theme must not flash, controls show only where scripts run, and a page that is
 * opened at its top need not lay out what is out of sight.
 */
;(() => {
  const root = document.documentElement
  root.dataset.scripts = 'on'
  if (!location.hash) root.dataset.lazy = ''
  let theme = new URLSearchParams(location.search).get('theme')
  try {
    theme ??= localStorage.getItem('theme')
  } catch {
    /* A frame without storage follows the system. */
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme

  /* What is pressed before it answers: `src/pages/early.ts`. */
  window.early = new WeakSet()
  const note = ({ target }) => early.add(target.closest?.('button, input') ?? root)
  addEventListener('click', note, true)
  addEventListener('input', note, true)

  /* A script that does not load, or is too new to be read, leaves the page as it is without. */
  const miss = ({ target, error }) => {
    if (target.localName === 'script' || error instanceof SyntaxError) delete root.dataset.scripts
  }
  addEventListener('error', miss, true)
})()
