import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { hashOf } from './hash.ts'

const require = createRequire(import.meta.url)
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`))

export interface Face {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string
  readonly file: string
  /** The range of weights that is kept of a variable face. */
  readonly axes?: Readonly<Record<string, number | { min: number; max: number }>>
  /** The only characters that it is for; unless given, all that no other face of its family is for. */
  readonly characters?: string
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

/** Numbers as a reader's hand writes them into a formula. */
export const LIVE_DIGITS = '0123456789.−∞×'

/** KaTeX's faces that the formulas use: a glyph that needs another one fails the build (`missingFaces`). */
export const FORMULA_FACES: readonly Face[] = [
  katex('KaTeX_Main-Regular', 'KaTeX_Main', 'normal', true),
  katex('KaTeX_Math-Italic', 'KaTeX_Math', 'italic', true),
  katex('KaTeX_Size1-Regular', 'KaTeX_Size1', 'normal', true),
  katex('KaTeX_Size2-Regular', 'KaTeX_Size2', 'normal', true),
  katex('KaTeX_Size3-Regular', 'KaTeX_Size3', 'normal', true),
  katex('KaTeX_Size4-Regular', 'KaTeX_Size4', 'normal', true),
]

/** The letters with a hat, which stand in a file of their own. */
const HATS = 'ŷŶ'

const GREEK = 'Σδεηλ'

/** The accented letters that a name may have: a file that is loaded where one is. */
const ACCENTS = Array.from({ length: 0x100 - 0xc0 }, (_, i) => String.fromCharCode(0xc0 + i))
  .filter((character) => /\p{L}/u.test(character))
  .join('')

const WEIGHTS = { wght: { min: 400, max: 700 } }

/** A text face, its accented letters, its hats and its Greek. */
const text = (family: string, name: string, file: string): readonly Face[] => {
  const face = (part: 'latin' | 'latin-ext' | 'greek') => ({
    family,
    style: 'normal' as const,
    weight: '400 700',
    file: join(folder(name), `files/${file}-${part}-wght-normal.woff2`),
    axes: WEIGHTS,
  })
  return [
    { ...face('latin'), preload: true },
    { ...face('latin'), preload: false, characters: ACCENTS },
    { ...face('latin-ext'), preload: false, characters: HATS },
    { ...face('greek'), preload: false, characters: GREEK },
  ]
}

/**
 * The signs that the packages of the two families lack, from the whole of Inter: both go on to this one face. A letter
 * and the hat over it are drawn by one face or by none of ours, so it has the letters too.
 */
const SIGNS: Face = {
  family: 'Signs',
  style: 'normal',
  weight: '400 700',
  file: join(folder('inter-ui'), 'variable/InterVariable.woff2'),
  axes: { opsz: 14, wght: 400 },
  characters: '‖✓✗←→↗∂√≤∞⁰⁵⁶⁷⁸⁹⁺⁻₁₂Pp\u0302',
  preload: false,
}

export const TEXT_FACES: readonly Face[] = [
  ...text('Inter Variable', '@fontsource-variable/inter', 'inter'),
  ...text('Source Serif 4 Variable', '@fontsource-variable/source-serif-4', 'source-serif-4'),
  SIGNS,
]

/** Text that no page holds at build but a reader may bring: names in Latin letters, live numbers. */
export const LIVE = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ACCENTS,
  '−×∞≠≤≥·–—…‘’“”⁰¹²³⁴⁵⁶⁷⁸⁹⁻',
].join('')

const KEPT = {
  /** What browsers apply unasked, and digits of one width, which `font-variant-numeric` asks for. */
  keepFeatures: ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'],
  // The text faces have no hints, and those of the formulas would be a third of a file.
  noHinting: true,
}

export interface FontFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly preload: boolean
}

/**
 * The faces cut down to these characters, and the rules that load them.
 * @param url address of a font file, as the style sheet writes it
 */
export async function fonts(
  faces: readonly Face[],
  characters: string,
  url: (file: FontFile) => string,
): Promise<{ files: readonly FontFile[]; css: string }> {
  const files: FontFile[] = []
  const rules: string[] = []
  for (const face of faces) {
    const bytes = await subsetFont(
      await readFile(face.file),
      face.characters ?? mainOf(face, faces, characters),
      {
        targetFormat: 'woff2',
        ...KEPT,
        ...(face.axes ? { variationAxes: face.axes } : {}),
      },
    )
    const name = `${face.family.replaceAll(' ', '')}-${hashOf(bytes)}.woff2`
    const file = { name, bytes, preload: face.preload }
    files.push(file)
    rules.push(rule(face, url(file)))
  }
  return { files, css: rules.join('\n') }
}

/** The characters of a face that is for whatever the others of its family are not for. */
function mainOf({ family }: Face, faces: readonly Face[], characters: string): string {
  const others = faces.flatMap((face) => (face.family === family ? [...(face.characters ?? '')] : []))
  return [...characters].filter((character) => !others.includes(character)).join('')
}

/** A file in the style sheet itself: a frame without an origin is refused any font that it asks for. */
export const dataUrl = ({ bytes }: FontFile) =>
  `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`

/** The whole faces, for the development server. */
export const wholeFonts = () =>
  [...FORMULA_FACES, ...TEXT_FACES].map((face) => rule(face, `/@fs${face.file}`)).join('\n')

const rule = ({ family, style, weight, characters }: Face, url: string) => {
  const range = [...(characters ?? '')].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`)
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:swap;src:url(${url}) format('woff2')${range.length > 0 ? `;unicode-range:${range.join()}` : ''}}`
}

/** KaTeX's classes that ask for a face we do not ship. */
const OTHER_FACES =
  /class="[^"]*\b(mathbf|boldsymbol|mathbb|amsrm|mathcal|mathfrak|mathscr|mathsf|textsf|mathtt|texttt|textbf|textit)\b/g

/** Faces that formulas on these pages need and `FORMULA_FACES` lacks. */
export const missingFaces = (html: string): string[] => [
  ...new Set([...html.matchAll(OTHER_FACES)].map((match) => match[1] ?? '')),
]
