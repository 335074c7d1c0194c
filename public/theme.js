/* Runs before the first paint: a chosen theme must not flash, and controls show only where scripts run. */
;(() => {
  const root = document.documentElement
  root.dataset.scripts = 'on'
  let theme = new URLSearchParams(location.search).get('theme')
  try {
    theme ??= localStorage.getItem('theme')
  } catch {
    /* A frame without storage follows the system. */
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
})()
