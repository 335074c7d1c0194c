export type Theme = 'auto' | 'light' | 'dark'

/** Theme of the page as `public/theme.js` set it before the first paint. */
export function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** Shows a theme on this page. */
export function showTheme(theme: Theme) {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset['theme']
  else dataset['theme'] = theme
}

/** Shows a theme and remembers it where the browser lets us; nothing depends on the memory. */
export function setTheme(theme: Theme) {
  showTheme(theme)
  try {
    if (theme === 'auto') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage throws in cross-site frames and in private windows.
  }
}
