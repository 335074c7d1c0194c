import { rootOf } from '../pages/root.ts'

/** One page of the site, as `src/pages/prerender.tsx` draws it. */
export interface Page {
  /** Folder from the site's root, with its slash: `''` is the cover, `'distributions/'` Part I. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly body: string
  /** Whether it shows other pages of the site in frames. */
  readonly frames?: boolean
  /** Whether it asks this site for files by script: what a teacher downloads. */
  readonly fetches?: boolean
  /** Whether a step on it computes in a worker, whose address no string may give. */
  readonly workers?: boolean
}

/** What a page may load: its own files and nothing else. In development Vite needs more, so it is left out. */
const policy = ({ frames = false, fetches = false, workers = false }: Page) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    workers ? 'trusted-types surprisal' : "trusted-types 'none'",
    ...(frames ? ["frame-src 'self'"] : []),
    ...(fetches ? ["connect-src 'self'"] : []),
    ...(workers ? ["worker-src 'self'"] : []),
  ].join('; ')

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/**
 * Draws a page into the built `index.html`. Every address in the template is relative to the root
 * (`./assets/…`), so that the folder works below any path of any host; a page further down climbs up first.
 */
export function fill(
  template: string,
  page: Page,
  options: { styles: string; own?: string; built: boolean; head?: readonly string[] },
): string {
  const root = rootOf(page.path)
  const head = [
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    options.built ? `<meta http-equiv="Content-Security-Policy" content="${policy(page)}">` : '',
    ...(options.head ?? []),
    options.styles,
  ].join('\n    ')
  // Vite's `crossorigin` would have our own files refused from `file:` and from a sandbox without an origin.
  return template
    .replaceAll(' crossorigin', '')
    .replace('<!--page-head-->', () => head)
    .replace('</head>', () => `${options.own ?? ''}</head>`)
    .replace('<!--page-body-->', () => page.body)
    .replaceAll('="./', () => `="${root}`)
}
