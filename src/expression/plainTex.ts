/** The end of the group that opens at `start`: the index of its closing brace. */
function groupEnd(tex: string, start: number): number {
  let depth = 0
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === '{') depth++
    if (tex[at] === '}' && --depth === 0) return at
  }
  throw new RangeError(`tex: a brace stays open in ${tex}`)
}

/** A formula's TeX without what nobody sees: the keys of terms, and braces that no script, fraction or accent needs. */
export function plainTex(tex: string): string {
  let seen = ''
  let at = 0
  const group = (): string => {
    const end = groupEnd(tex, at)
    const inner = plainTex(tex.slice(at + 1, end))
    at = end + 1
    return inner
  }
  while (at < tex.length) {
    const command = /^\\[a-zA-Z]+/.exec(tex.slice(at))?.[0] ?? tex.slice(at, at + 1)
    if (command === '{') {
      seen += group()
      continue
    }
    at += command.length
    if (command === '\\htmlData') {
      at = groupEnd(tex, at) + 1
      continue
    }
    seen += command
    const kept = command === '\\frac' ? 2 : /^(\^|_|\\hat|\\mathrm)$/.test(command) ? 1 : 0
    for (let count = 0; count < kept && tex[at] === '{'; count++) seen += `{${group()}}`
  }
  return seen
}
