import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OFFLINE } from './embedded.ts'
import { noInlineStyles } from './noInlineStyles.ts'
import { offlineTemplate } from './offlineTemplate.ts'
import type { Prerender } from './prerendered.ts'
import { aloneStyles, type Embeds, scriptOf } from './writeEmbeds.ts'

/**
 * Writes each step as one file that asks for nothing: the page and the scripts of its embed, its styles, and the
 * formulas' faces cut down to its own characters.
 * @param site the address of the site, where it is known
 */
export async function writeOffline(
  prerender: Prerender,
  { scripts, rules }: Embeds,
  { folder, site }: { readonly folder: string; readonly site: string | null },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const page of prerender.offline(site)) {
    const own = [scripts.shared, scriptOf(scripts, OFFLINE), scriptOf(scripts, page.slug)]
    const html = offlineTemplate(page, {
      scripts: own.map(({ code }) => code),
      styles: await aloneStyles(prerender, { rules: rules(page.part), html: page.body, scripts: own }),
    })
    await writeFile(join(folder, `${page.slug}.html`), noInlineStyles(page.slug, html))
  }
}
