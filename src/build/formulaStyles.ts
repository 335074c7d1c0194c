import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The style sheet of all formulas: KaTeX's own rules in a layer, without its faces (`fonts.ts` brings those),
 * and the classes that stand for KaTeX's inline styles, which the site's policy does not let through.
 * @param inline class name → declarations
 */
export async function formulaStyles(inline: ReadonlyMap<string, string>): Promise<string> {
  const katex = await readFile(require.resolve('katex/dist/katex.min.css'), 'utf8')
  const rules = katex.replace(/@font-face\{[^}]*\}/g, '')
  const classes = [...inline].map(([name, declarations]) => `.katex .${name}{${declarations}}`).sort()
  return `@layer katex{${rules}}@layer katex-inline{${classes.join('')}}`
}
