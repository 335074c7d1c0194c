/** The text of a page; one that holds a style attribute, which no policy here lets through, fails the build. */
export function noInlineStyles(name: string, html: string): string {
  const inline = html.match(/<[^>]* style="[^>]*>/)
  if (inline) throw new Error(`${name}: the policy forbids inline styles: ${inline[0]}`)
  return html
}
