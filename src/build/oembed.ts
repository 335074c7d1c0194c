import { snippet } from '../share/snippet.ts'
import { CARD, cardPath } from './card.ts'

/** One embed, as far as a host that asks for it by oEmbed needs to know. */
export interface Offered {
  readonly slug: string
  readonly title: string
}

/** In CSS px; the frame is as wide as its host lets it, and the loader or WordPress sets its height. */
const SIZE = { width: 700, height: 560 } as const

/** Where the answer is, from the root of the site. */
export const oembedPath = (slug: string) => `oembed/${slug}.json`

/**
 * The answer of version 1.0 of oEmbed for a step in its default state: a file cannot read the address that was asked
 * for. Source: oembed.com, 2.3.4.
 */
export const oembed = (site: string, { slug, title }: Offered) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Surprisal',
  provider_url: site,
  title,
  ...SIZE,
  html: snippet('iframe', { site, slug, title, state: '', height: SIZE.height }),
  thumbnail_url: `${site}${cardPath(slug)}`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
})
