import { queryOf, type State } from '../embed/frameAddress.ts'

/** What a course page shall show. */
export interface Shown {
  /** Address of the site, with its slash. */
  readonly site: string
  readonly slug: string
  /** What the frame is called for who cannot see it; schools' scans demand it. */
  readonly title: string
  /** The state as a query, with or without its `v=1`; '' for the step's own defaults. */
  readonly state: State
  /** The height in CSS px until the loader, where there is one, sets it. */
  readonly height: number
}

/** Every form that the same step can be copied in. */
export const FORMS = ['iframe', 'element', 'markdown', 'myst', 'sphinx', 'jsx', 'jupyter', 'link'] as const
export type SnippetForm = (typeof FORMS)[number]

const markup = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** In Python's quotes. JSON's escapes are Python's too. */
const python = (text: string) => JSON.stringify(text)

const VERSION = 'v=1'

/** The address of the step alone, in this state: `https://host/embed/softmax.html?v=1&z=2,1,0`. */
export function embedAddress({ site, slug, state }: Pick<Shown, 'site' | 'slug' | 'state'>): string {
  const query = queryOf(state).replace(/^\??(v=1)?&?/, '')
  return `${site}embed/${slug}.html?${query === '' ? VERSION : `${VERSION}&${query}`}`
}

/** The one line that sets the height of every frame of ours in a page, and defines `<surprisal-step>`. */
export const loaderTag = (site: string) => `<script src="${markup(site)}embed/v1.js" defer></script>`

/**
 * No `style`, which MDX refuses as a text, and nothing that Canvas would strip but `loading`, which does no harm:
 * the same line goes into every page that lets a frame in.
 */
function frame(shown: Shown, end: string): string {
  const { title, height } = shown
  const attributes = [
    `src="${markup(embedAddress(shown))}"`,
    `title="${markup(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
  ]
  return `<iframe ${attributes.join(' ')}${end}`
}

const iframe = (shown: Shown) => frame(shown, '></iframe>')

function element({ site, slug, title, state, height }: Shown): string {
  const keys = [...new URLSearchParams(queryOf(state))].filter(([key]) => key !== 'v')
  const attributes = [['slug', slug], ...keys, ['title', title], ['height', String(height)]]
  const written = attributes.map(([key = '', value = '']) => ` ${key}="${markup(value)}"`)
  return `<surprisal-step${written.join('')}></surprisal-step>\n${loaderTag(site)}`
}

const WRITE: Readonly<Record<SnippetForm, (shown: Shown) => string>> = {
  iframe,
  element,
  // A block of HTML ends at an empty line, and begins after one.
  markdown: (shown) => `\n${iframe(shown)}\n\n`,
  myst: (shown) =>
    `:::{iframe} ${embedAddress(shown)}\n:width: 100%\n:title: ${shown.title.replace(/\s+/g, ' ')}\n:::\n`,
  sphinx: (shown) => `\`\`\`{raw} html\n${iframe(shown)}\n\`\`\`\n`,
  jsx: (shown) => frame(shown, ' />'),
  jupyter: (shown) =>
    [
      'from IPython.display import IFrame',
      `IFrame(${python(embedAddress(shown))}, width="100%", height=${shown.height}, extras=[${python(`title="${markup(shown.title)}"`)}])`,
    ].join('\n'),
  link: (shown) => embedAddress(shown),
}

/** The text that is copied: the same step, in the same state, for a host that reads this form. */
export const snippet = (form: SnippetForm, shown: Shown): string => WRITE[form](shown)
