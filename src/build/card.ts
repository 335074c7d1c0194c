import { escaped } from './template.ts'

/** The size of a card in px, as Open Graph's readers want it. */
export const CARD = { width: 1200, height: 630 } as const

/** Where a page's card is, from the root of the site. */
export const cardPath = (name: string) => `cards/${name}.png`

/** The card of all pages that are no single step. */
export const SITE_CARD = 'site'

/** A step as it stands on a card. */
export interface Card {
  readonly name: string
  /** The step's embed, drawn. */
  readonly body: string
  /** What the card calls it, where that is not the step's own title. */
  readonly title?: string
  /** Its style sheets, by their addresses from the folder of the cards. */
  readonly styles: readonly string[]
  /** The rules that lay it out. */
  readonly rules: string
}

/** The page that a browser takes a picture of. */
export const cardPage = ({ body, title, styles, rules }: Card) => `<!doctype html>
<html lang="en" data-theme="light">
<head><meta charset="utf-8">${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}<style>${rules}</style></head>
<body class="card">${title === undefined ? body : body.replace(/(<h1[^>]*>).*?(?=<\/h1>)/s, (_, tag) => `${tag}${escaped(title)}`)}</body>
</html>
`
