import { snippet } from '../share/snippet.ts'
import { CARD, cardPath } from './card.ts'

/** One embed, as far as a host that asks for it by oEmbed needs to know. */
export interface Offered {
  readonly slug: string
  readonly title: string
  /** Of the step at the width that is asked for, in CSS px: a host without the loader's script sets no other. */
  readonly height: number
}

/** In CSS px; the frame is as wide as its host lets it. */
export const OEMBED_WIDTH = 700

/** Where the answer is, from the root of the site. */
export const oembedPath = (slug: string) => `oembed/${slug}.json`

/**
 * The answer of version 1.0 of oEmbed for a step in its default state: a file cannot read the address that was asked
 * for. Source: oembed.com, 2.3.4.
 */
export const oembed = (site: string, { slug, title, height }: Offered) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Surprisal',
  provider_url: site,
  title,
  width: OEMBED_WIDTH,
  height,
  html: snippet('iframe', { site, slug, title, state: '', height }),
  thumbnail_url: `${site}${cardPath(slug)}`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
})
