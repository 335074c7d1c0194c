import { useEffect, useState } from 'react'
import { currentTheme, setTheme, type Theme } from './theme.ts'

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

/** Light, dark, or as the system has it. */
export function ThemeButton() {
  const [theme, show] = useState<Theme>('auto')
  useEffect(() => show(currentTheme()), [])
  const next = () => {
    setTheme(NEXT[theme])
    show(NEXT[theme])
  }
  return (
    <button
      type="button"
      className="button theme needs-scripts"
      onClick={next}
      title="Theme"
      aria-label={`Theme: ${theme}`}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6.5"
          fill={theme === 'dark' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {theme === 'auto' ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
      </svg>
      {theme}
    </button>
  )
}
