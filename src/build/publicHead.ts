import { CARD, cardPath, SITE_CARD } from './card.ts'
import { oembedPath } from './oembed.ts'
import { escaped } from './template.ts'

/** A page that others link to. */
export interface Linked {
  /** From the root of the site. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The step that it shows alone. */
  readonly slug?: string
}

/** What those read who link to a page or embed it: its one address, its card, where its oEmbed answer is. */
export function publicHead(site: string, { path, title, description, slug }: Linked): readonly string[] {
  const address = `${site}${path}`
  const meta = (attribute: 'property' | 'name', name: string, content: string | number) =>
    `<meta ${attribute}="${name}" content="${escaped(String(content))}">`
  const offer = (type: string, to: string) =>
    `<link rel="alternate" type="${type}" href="${escaped(site + to)}" title="${escaped(title)}">`
  return [
    `<link rel="canonical" href="${escaped(address)}">`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Surprisal'),
    meta('property', 'og:url', address),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', `${site}${cardPath(slug ?? SITE_CARD)}`),
    meta('property', 'og:image:width', CARD.width),
    meta('property', 'og:image:height', CARD.height),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(slug === undefined ? [] : [offer('application/json+oembed', oembedPath(slug))]),
  ]
}
