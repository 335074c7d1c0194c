import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bundle, outputOf } from './bundle.ts'
import { type ClassicScripts, classicScripts, type Script } from './classicScripts.ts'
import { EMBED_STYLES, SHARED } from './embedded.ts'
import { embedTemplate } from './embedTemplate.ts'
import { dataUrl, FORMULA_FACES, fonts, LIVE_DIGITS } from './fonts.ts'
import { facesIn, formulaStyles } from './formulaStyles.ts'
import { formulaText } from './formulaText.ts'
import { hashOf } from './hash.ts'
import { noInlineStyles } from './noInlineStyles.ts'
import { partStyles } from './partStyles.ts'
import type { Prerender } from './prerendered.ts'
import { publicHead } from './publicHead.ts'
import { usedRules } from './usedRules.ts'

/** What all embeds are made of: their scripts, and their rules by part. */
export interface Embeds {
  readonly scripts: ClassicScripts
  /** The rules of a part's embeds, without those of formulas and faces. */
  readonly rules: (part: string) => string
}

/** The embeds' scripts and rules, from a bundle that was not written. */
export async function readEmbeds(bundle: Bundle, root: string): Promise<Embeds> {
  const output = outputOf(bundle)
  // The style sheets are entries too, of no script.
  const chunks = output.filter((file) => file.type === 'chunk' && !file.facadeModuleId?.endsWith('.css'))
  const rulesOf = (file: string) => {
    const asset = output.find((one) => one.type === 'asset' && one.originalFileNames.includes(file))
    if (asset?.type !== 'asset') throw new Error(`${file} gave no style sheet`)
    return String(asset.source)
  }
  const parts = partStyles(root)
  return {
    scripts: await classicScripts(
      chunks.filter((file) => file.type === 'chunk'),
      SHARED,
    ),
    rules: (part) => {
      const own = parts.get(`${part}/`)
      return [EMBED_STYLES, ...(own === undefined ? [] : [own])].map(rulesOf).join('\n')
    },
  }
}

/**
 * The style sheet of a page that has no file beside it: these rules and those of its formulas, as far as
 * it can have an element for them, and the formulas' faces, cut down to its characters.
 */
export async function aloneStyles(
  prerender: Prerender,
  { rules, html, scripts }: { rules: string; html: string; scripts: readonly Script[] },
): Promise<string> {
  // Scripts may give an element any class that they name; none is put together of parts.
  const words = new Set(
    [html, ...scripts.map(({ code }) => code)].flatMap((text) => text.match(/[\w-]+/g) ?? []),
  )
  const used = usedRules(rules, (names) => names.every((name) => words.has(name)))
  const formulas = await formulaStyles(prerender.inlineStyles(), html)
  const characters = `${LIVE_DIGITS}${formulaText(html)}`
  const { css } = await fonts(facesIn(formulas, FORMULA_FACES), characters, dataUrl)
  return [used, css, formulas].join('\n')
}

/** The script that is an entry's own. */
export function scriptOf({ own }: ClassicScripts, name: string): Script {
  const script = own.get(name)
  if (!script) throw new Error(`there is no script for the embed of ${name}`)
  return script
}

/**
 * Writes a page for each step alone, its scripts, and the style sheet of each part, which holds the formulas' faces:
 * cut down to the characters that formulas use. Text is set in the faces of the reader's system.
 * @param site the address of the site, where it is known
 * @returns the style sheets by part
 */
export async function writeEmbeds(
  prerender: Prerender,
  { scripts, rules }: Embeds,
  { folder, site }: { readonly folder: string; readonly site: string | null },
): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true })
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  const pages = prerender.embeds()
  const sheets = new Map<string, string>()
  for (const part of new Set(pages.map((page) => page.part))) {
    const own = pages.filter((page) => page.part === part)
    const drawn = own.map(({ body }) => body).join('\n')
    const sheet = await aloneStyles(prerender, {
      rules: rules(part),
      html: drawn,
      scripts: [scripts.shared, ...own.map(({ slug }) => scriptOf(scripts, slug))],
    })
    const styles = `embed-${hashOf(sheet)}.css`
    await write(styles, sheet)
    sheets.set(part, styles)
  }
  await write(scripts.shared.name, scripts.shared.code)
  for (const page of pages) {
    const own = scriptOf(scripts, page.slug)
    await write(own.name, own.code)
    const text = embedTemplate(page, {
      scripts: [scripts.shared.name, own.name],
      styles: sheets.get(page.part) ?? '',
      head: site === null ? [] : publicHead(site, { ...page, path: `embed/${page.slug}.html` }),
    })
    await write(`${page.slug}.html`, noInlineStyles(page.slug, text))
  }
  return sheets
}
