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
})()
