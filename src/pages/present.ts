import type { Reader } from '../state/reader.ts'
import { showTheme } from './theme.ts'

/** What a link or a host says of the page itself, as far as it does: theme, language, motion, what is left out. */
export function present({ theme, lang, motion, hide }: Partial<Reader>) {
  const root = document.documentElement
  if (theme) showTheme(theme)
  if (lang) root.lang = lang
  if (motion) root.dataset['motion'] = motion
  if (hide) root.dataset['hide'] = hide.join(' ')
}
