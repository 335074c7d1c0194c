import { charactersOf } from './characters.ts'

const VISIBLE = /class="katex-html"[^>]*>/g
const TAG = /<(\/?)span\b/g

/** The end of a span that began before `from`. */
function endOf(html: string, from: number): number {
  let depth = 1
  TAG.lastIndex = from
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return tag.index
  }
  return html.length
}

/** The characters of the formulas in a page, as KaTeX draws them; their MathML is not drawn in its faces. */
export function formulaText(html: string): string {
  const found = new Set<string>()
  for (const { index, 0: start } of html.matchAll(VISIBLE)) {
    const from = index + start.length
    for (const character of charactersOf(html.slice(from, endOf(html, from)))) found.add(character)
  }
  return [...found].sort().join('')
}
