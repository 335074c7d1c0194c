import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`))

interface Face {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string
  readonly file: string
  /** The range of weights that is kept of a variable face. */
  readonly axes?: Record<string, number | { min: number; max: number }>
  /** Faces that the first screen needs are asked for before the styles are read. */
  readonly preload: boolean
}

const katex = (file: string, family: string, style: Face['style'], preload = false): Face => ({
  family,
  style,
  weight: '400',
  file: join(folder('katex'), `dist/fonts/${file}.woff2`),
  preload,
})

/** KaTeX's faces that the formulas use: a glyph that needs another one fails the build (`missingFaces`). */
const FORMULA_FACES: readonly Face[] = [
  katex('KaTeX_Main-Regular', 'KaTeX_Main', 'normal', true),
  katex('KaTeX_Math-Italic', 'KaTeX_Math', 'italic', true),
  katex('KaTeX_Size1-Regular', 'KaTeX_Size1', 'normal'),
  katex('KaTeX_Size2-Regular', 'KaTeX_Size2', 'normal'),
  katex('KaTeX_Size3-Regular', 'KaTeX_Size3', 'normal'),
  katex('KaTeX_Size4-Regular', 'KaTeX_Size4', 'normal'),
]

const TEXT_FACES: readonly Face[] = [
  {
    family: 'Inter Variable',
    style: 'normal',
    weight: '400 700',
    file: join(folder('@fontsource-variable/inter'), 'files/inter-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
    preload: true,
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 700',
    file: join(folder('@fontsource-variable/source-serif-4'), 'files/source-serif-4-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
    preload: true,
  },
]

/** Text that no page holds at build but a reader may bring: names in Latin letters, live numbers. */
const LIVE = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...Array.from({ length: 0x100 - 0xc0 }, (_, i) => String.fromCharCode(0xc0 + i)),
  '−×∞≠≤≥·–—…‘’“”⁰¹²³⁴⁵⁶⁷⁸⁹⁻',
].join('')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The characters of a page's text; entities are decoded first, or `>` would lose its glyph. */
export function charactersOf(html: string): string {
  const text = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name] ?? whole
      return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
    })
  return [...new Set(text)].sort().join('')
}

export interface FontFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly preload: boolean
}

/**
 * The faces cut down to the characters that the pages use (and `LIVE`), and the rules that load them.
 * @param html all pages, one after the other
 * @param url address of a font file, as the style sheet writes it
 */
export async function fonts(html: string, url: (name: string) => string) {
  const characters = `${LIVE}${charactersOf(html)}`
  const files: FontFile[] = []
  const rules: string[] = []
  for (const face of [...FORMULA_FACES, ...TEXT_FACES]) {
    const bytes = await subsetFont(await readFile(face.file), characters, {
      targetFormat: 'woff2',
      ...(face.axes ? { variationAxes: face.axes } : {}),
    })
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
    const name = `${face.family.replaceAll(' ', '')}-${hash}.woff2`
    files.push({ name, bytes, preload: face.preload })
    rules.push(rule(face, url(name)))
  }
  return { files, css: rules.join('\n') }
}

/** The whole faces, for the development server. */
export const wholeFonts = () =>
  [...FORMULA_FACES, ...TEXT_FACES].map((face) => rule(face, `/@fs${face.file}`)).join('\n')

const rule = (face: Face, url: string) =>
  `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${url}) format('woff2')}`

/** KaTeX's classes that ask for a face we do not ship. */
const OTHER_FACES =
  /class="[^"]*\b(mathbf|boldsymbol|mathbb|amsrm|mathcal|mathfrak|mathscr|mathsf|textsf|mathtt|texttt|textbf|textit)\b/g

/** Faces that formulas on these pages need and `FORMULA_FACES` lacks. */
export const missingFaces = (html: string): string[] => [
  ...new Set([...html.matchAll(OTHER_FACES)].map((match) => match[1] ?? '')),
]
