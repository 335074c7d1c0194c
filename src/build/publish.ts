import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SITE_CARD } from './card.ts'
import { drawCards } from './drawCards.ts'
import type { EmbedPage } from './embedTemplate.ts'
import { inChromium } from './inChromium.ts'
import { measureEmbeds } from './measureEmbeds.ts'
import { OEMBED_WIDTH, oembed, oembedPath } from './oembed.ts'

const CARD_RULES = 'src/styles/card.css'

/** What the cards are drawn from. */
export interface Drawn {
  readonly embeds: readonly EmbedPage[]
  /** The style sheets of a part, by their addresses from the folder of the cards. */
  readonly stylesOf: (part: string) => readonly string[]
  /** The step whose figure stands for the whole site, and what the site's card says above it. */
  readonly cover: { readonly slug: string; readonly title: string }
}

/** Writes what others need who paste an address of the site: an oEmbed answer and a card for each step. */
export async function publish(
  site: string,
  { embeds, stylesOf, cover }: Drawn,
  { root, dist }: { readonly root: string; readonly dist: string },
) {
  const rules = await readFile(join(root, CARD_RULES), 'utf8')
  const cards = embeds.map(({ slug, part, body }) => ({ name: slug, body, styles: stylesOf(part), rules }))
  const covers = cards
    .filter(({ name }) => name === cover.slug)
    .map((card) => ({ ...card, name: SITE_CARD, title: cover.title }))
  const slugs = embeds.map(({ slug }) => slug)
  await mkdir(join(dist, dirname(oembedPath(''))), { recursive: true })
  await inChromium(async (browser) => {
    const heights = await measureEmbeds(browser, slugs, { width: OEMBED_WIDTH, dist })
    for (const { slug, name } of embeds) {
      const offered = { slug, title: `${name} (interactive)`, height: heights.get(slug) ?? 0 }
      await writeFile(join(dist, oembedPath(slug)), JSON.stringify(oembed(site, offered)))
    }
    await drawCards(browser, [...cards, ...covers], dist)
  })
}
