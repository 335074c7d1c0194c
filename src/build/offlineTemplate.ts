import { createHash } from 'node:crypto'
import type { EmbedPage } from './embedTemplate.ts'
import { escaped } from './template.ts'

/** What an offline file holds beside its page. */
export interface OfflineParts {
  /** Classic scripts, in the order in which they run. */
  readonly scripts: readonly string[]
  readonly styles: string
}

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Text that an HTML parser takes as it is, so that its hash is that of the page's. */
function inline(name: 'script' | 'style', text: string): string {
  const safe = text.replace(/<\/(script|style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
  if (/[\0\r]/.test(safe)) throw new Error(`an HTML parser would change this ${name}: it has a NUL or a CR`)
  return safe
}

/** Marks the page as alive, in the theme of its state, before the first paint; and reads the faces before there is text. */
const STARTER = [
  'const d=document,r=d.documentElement,m=d.querySelector("meta[name=surprisal-state]"),',
  't=new URLSearchParams(m.content||location.search).get("theme");',
  'r.dataset.scripts="on";if(t==="light"||t==="dark")r.dataset.theme=t;',
  'd.fonts.forEach(f=>f.load().catch(()=>{}))',
].join('')

/** A page that has all in itself: it asks for nothing, and its policy lets nothing in but what it was built with. */
export function offlineTemplate({ title, description, body }: EmbedPage, parts: OfflineParts): string {
  const styles = inline('style', parts.styles)
  const starter = `{${STARTER}}`
  const script = inline('script', parts.scripts.join('\n'))
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(starter)} ${hashed(script)}`,
    `style-src ${hashed(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}">
    <meta name="surprisal-state" content="">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="icon" href="data:">
    <style>${styles}</style>
    <script>${starter}</script>
  </head>
  <body>
${body}
    <script>${script}</script>
  </body>
</html>
`
}
