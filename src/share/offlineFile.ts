const STATE = /<meta name="surprisal-state" content="[^"]*">/g

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * The offline file of a step (`share/offline/<slug>.html`) that opens in this state: what its address would say, it
 * says in its one `<meta name="surprisal-state">`.
 * @param query the state's canonical query, with or without its `?`; '' for the step's own defaults
 * @throws where the file has no such element, or several
 */
export function withState(html: string, query: string): string {
  const found = html.match(STATE)?.length ?? 0
  if (found !== 1)
    throw new Error(
      `an offline file has one <meta name="surprisal-state" content="…">, this one has ${found}`,
    )
  return html.replace(
    STATE,
    () => `<meta name="surprisal-state" content="${attribute(query.replace(/^\?/, ''))}">`,
  )
}
