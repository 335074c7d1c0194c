import { createHash } from 'node:crypto'
import { escaped } from './template.ts'

/** One embed, as `src/pages/prerender.tsx` draws it. */
export interface EmbedPage {
  readonly slug: string
  /** The part of the derivation that the step belongs to: its embeds share their styles. */
  readonly part: string
  /** The step's own title, and that of its page. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly body: string
}

/** The files of an embed, by their addresses from the embeds' folder. */
export interface EmbedFiles {
  /** In the order in which they run. */
  readonly scripts: readonly string[]
  readonly styles: string
  /** What the head says to those who link here. */
  readonly head?: readonly string[]
}

/**
 * The one line of script in the page. It marks the page as alive and shows the theme of the address before the first
 * paint, and appends the scripts: a policy of `'self'` has no meaning in a sandbox without an origin, while one that
 * trusts this line by its hash, and what it appends (`'strict-dynamic'`), holds in every engine. They are asked for
 * at once and run one after the other. The policy of trusted types gives these addresses, by their places, and no other.
 * What is pressed before it answers is kept for `src/pages/early.ts`, and where a script does not load the page is as
 * without any. The faces, which are in the styles above, are read before there is text: otherwise it would be laid
 * out in others first, and then again.
 */
const starter = (scripts: readonly string[]) =>
  [
    'const d=document,r=d.documentElement,t=new URLSearchParams(location.search).get("theme"),u=',
    JSON.stringify(scripts),
    ',p=window.trustedTypes?.createPolicy("surprisal",{createScriptURL:i=>u[i]});',
    'r.dataset.scripts="on";if(t==="light"||t==="dark")r.dataset.theme=t;',
    'd.fonts.forEach(f=>f.load().catch(()=>{}));',
    'window.early=new WeakSet;["click","input"].forEach(n=>',
    'd.addEventListener(n,e=>early.add(e.target.closest?.("button,input")??r),true));',
    'u.forEach((a,i)=>{const s=d.createElement("script");s.async=false;s.src=p?p.createScriptURL(i):a;',
    's.onerror=()=>delete r.dataset.scripts;d.head.append(s)})',
  ].join('')

const policy = (inline: string) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(inline).digest('base64')}' 'strict-dynamic'`,
    'style-src http: https: file:',
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types surprisal',
  ].join('; ')

/**
 * Draws an embed into a page of its own that works in a frame without an origin and from a file: classic scripts,
 * one style sheet that holds its fonts, and nothing else to ask for.
 */
export function embedTemplate(
  { title, description, body }: EmbedPage,
  { scripts, styles, head = [] }: EmbedFiles,
): string {
  const inline = `{${starter(scripts)}}`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}">
${head.map((line) => `    ${line}\n`).join('')}    <meta http-equiv="Content-Security-Policy" content="${policy(inline)}">
    <link rel="icon" href="data:">
    <link rel="stylesheet" href="${styles}">
    <script>${inline}</script>
  </head>
  <body>
${body}
  </body>
</html>
`
}
