import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { classesOf, hasClasses } from './classes.ts'
import type { Face } from './fonts.ts'
import { usedRules } from './usedRules.ts'

const require = createRequire(import.meta.url)

/**
 * The style sheet of formulas: KaTeX's own rules in a layer, without its faces (`fonts.ts` brings those),
 * and the classes that stand for KaTeX's inline styles, which the site's policy does not let through.
 * @param inline class name → declarations
 * @param html the page: rules of which it has no element are left out; unless given, none is
 */
export async function formulaStyles(inline: ReadonlyMap<string, string>, html?: string): Promise<string> {
  const katex = await readFile(require.resolve('katex/dist/katex.min.css'), 'utf8')
  const rules = katex.replace(/@font-face\{[^}]*\}/g, '')
  const elements = html === undefined ? null : classesOf(html)
  const used = elements === null ? rules : usedRules(rules, (names) => hasClasses(elements, names))
  const classes = [...inline]
    .filter(([name]) => elements === null || hasClasses(elements, [name]))
    .map(([name, declarations]) => `.katex .${name}{${declarations}}`)
    .sort()
  return `@layer katex{${used}}@layer katex-inline{${classes.join('')}}`
}

/** Those of the faces that these rules set something in. */
export const facesIn = (rules: string, faces: readonly Face[]): readonly Face[] =>
  faces.filter(({ family }) => rules.includes(family))
