import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bundle, filesOf } from './bundle.ts'
import { embedTemplate } from './embedTemplate.ts'
import { dataUrl, FORMULA_FACES, fonts, LIVE_DIGITS } from './fonts.ts'
import { formulaStyles } from './formulaStyles.ts'
import { formulaText } from './formulaText.ts'
import { hashOf } from './hash.ts'
import { noInlineStyles } from './noInlineStyles.ts'
import type { Prerender } from './prerendered.ts'

/** The one file of a bundle that ends like this. */
function fileOf(bundle: Bundle, ending: string): string {
  const [file, ...others] = filesOf(bundle).filter((name) => name.endsWith(ending))
  if (file === undefined || others.length > 0) throw new Error(`an embed has one ${ending} file`)
  return file
}

/**
 * Writes a page for each step alone, and the style sheet of each part, which holds the formulas' faces: cut down to the
 * characters that formulas use. Text is set in the faces of the reader's system.
 */
export async function writeEmbeds(
  prerender: Prerender,
  bundles: ReadonlyMap<string, Bundle>,
  folder: string,
) {
  const pages = prerender.embeds()
  const bundleOf = (slug: string) => {
    const bundle = bundles.get(slug)
    if (!bundle) throw new Error(`there is no script for the embed of ${slug}`)
    return bundle
  }
  const rulesOf = (slug: string) => fileOf(bundleOf(slug), '.css')
  // The embeds of a part have the same rules, so that their builds wrote one file of one name.
  const sheets = new Map<string, string>()
  for (const rules of new Set(pages.map(({ slug }) => rulesOf(slug)))) {
    const own = join(folder, rules)
    const drawn = pages
      .filter(({ slug }) => rules === rulesOf(slug))
      .map(({ body }) => body)
      .join('\n')
    const { css } = await fonts(FORMULA_FACES, `${LIVE_DIGITS}${formulaText(drawn)}`, dataUrl)
    const inline = new Map([...prerender.inlineStyles()].filter(([name]) => drawn.includes(name)))
    const sheet = [await readFile(own, 'utf8'), css, await formulaStyles(inline)].join('\n')
    await rm(own)
    const styles = `embed-${hashOf(sheet)}.css`
    await writeFile(join(folder, styles), sheet)
    sheets.set(rules, styles)
  }
  for (const page of pages) {
    const styles = sheets.get(rulesOf(page.slug)) ?? ''
    const text = embedTemplate(page, { script: fileOf(bundleOf(page.slug), '.js'), styles })
    await writeFile(join(folder, `${page.slug}.html`), noInlineStyles(page.slug, text))
  }
}
