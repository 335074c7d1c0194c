import katex from 'katex'
import type { Relation } from '../expression/derivation.ts'
import type { Binding, Environment } from '../expression/environment.ts'
import { formatNumber } from '../expression/number.ts'
import { speech } from '../expression/speech.ts'
import type { Expression } from '../expression/tree.ts'
import { typeset } from '../expression/typeset.ts'
import { slotValues, worked } from '../expression/worked.ts'

/**
 * Draws formulas at build. `typeset.client.ts` has the same names and finds what was drawn in the page:
 * `name` is what both know a formula by.
 */

const styles = new Map<string, string>()

/** Class name → declarations, of all formulas drawn so far. */
export const inlineStyles = (): ReadonlyMap<string, string> => styles

/** The policy forbids style attributes: the same declarations become one class, named after them. */
function classOf(declarations: string): string {
  let hash = 0x811c9dc5
  for (const c of declarations) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0
  const name = `k${hash.toString(36)}`
  const other = styles.get(name)
  if (other !== undefined && other !== declarations)
    throw new Error(`two formula styles share the class ${name}`)
  styles.set(name, declarations)
  return name
}

const withoutInlineStyles = (html: string): string =>
  html.replace(/<\w+[^>]* style="[^>]*>/g, (tag) => {
    const name = classOf(/ style="([^"]*)"/.exec(tag)?.[1] ?? '')
    const bare = tag.replace(/ style="[^"]*"/, '')
    return bare.includes(' class="')
      ? bare.replace(' class="', ` class="${name} `)
      : bare.replace(/^<\w+/, (start) => `${start} class="${name}"`)
  })

/** TeX that KaTeX cannot read, or reads with a warning, fails the build. */
function html(tex: string): string {
  const drawn = katex.renderToString(tex, {
    displayMode: true,
    throwOnError: true,
    strict: (code: string) => {
      if (code === 'htmlExtension') return 'ignore'
      throw new Error(`${code} in ${tex}`)
    },
    trust: ({ command }) => command === '\\htmlData',
  })
  // An untrusted command is drawn in red instead of thrown.
  if (drawn.includes('#cc0000')) throw new Error(`KaTeX refused a command in ${tex}`)
  const plain = drawn
    .replaceAll('<semantics>', '')
    .replace(/<annotation[\s\S]*?<\/annotation><\/semantics>/g, '')
  return withoutInlineStyles(plain)
}

const RELATIONS: Readonly<Record<Relation, string>> = { ':=': ':=', '=': '=', '≤': '\\le' }

/** A formula, or a line of one: left side, relation, right side, each if given. */
export function formulaHtml(
  _name: string,
  left?: Expression,
  relation?: Relation,
  right?: Expression,
): string {
  const parts = [left && typeset(left), relation && `{}${RELATIONS[relation]}{}`, right && typeset(right)]
  return html(parts.filter(Boolean).join(' '))
}

/**
 * A formula with its numbers in, a sum in it being one number. Each number is a slot, `data-slot` with its place, in the visible half and in
 * the MathML alike, so that the browser can write new digits as text.
 */
export function workedHtml(_name: string, e: Expression, environment: Environment, binding: Binding): string {
  const formula = worked(e, environment, { binding, sums: 'slots' })
  const values = slotValues(formula.slots, environment)
  return formula.slots.reduce((drawn, { marker }, place) => {
    const number = formatNumber(values[place] ?? Number.NaN)
    const parts = drawn.split(new RegExp(`<(mn|span class="mord(?: mtight)?")>${marker}</(mn|span)>`))
    const [before, mathml, , between, visible, , after] = parts
    if (parts.length !== 7 || mathml !== 'mn' || visible === 'mn' || visible === undefined)
      throw new Error(`slot ${marker} is not found exactly twice in ${formula.tex}`)
    return `${before}<mn data-slot="${place}">${number}</mn>${between}<${visible.replace(/"$/, ' slot"')} data-slot="${place}">${number}</span>${after}`
  }, html(formula.tex))
}

const SPOKEN_RELATIONS: Readonly<Record<Relation, string>> = {
  ':=': 'is defined as',
  '=': 'equals',
  '≤': 'is at most',
}

/** A formula, or two with what relates them, as a plain sentence. */
export const spoken = (_name: string, left: Expression, relation?: Relation, right?: Expression): string =>
  relation && right ? `${speech(left)} ${SPOKEN_RELATIONS[relation]} ${speech(right)}` : speech(left)
