import type { Derivation, Relation } from './derivation.ts'
import { type Notation, standard } from './notation.ts'
import { plainTex } from './plainTex.ts'
import type { Expression } from './tree.ts'
import { typeset } from './typeset.ts'

const RELATIONS: Readonly<Record<Relation, string>> = { ':=': ':=', '=': '=', '≤': '\\le' }

const plain = (e: Expression, notation: Notation): string => plainTex(typeset(e, notation))

/** pdfLaTeX has no glyph for these in text. */
const inText = (rule: string): string =>
  rule.replace(/[≤≥−]/g, (sign) => ({ '≤': '$\\le$', '≥': '$\\ge$' })[sign] ?? '$-$')

/** A derivation as aligned LaTeX that needs amsmath alone, each line with its rule. */
export function latex({ left, lines }: Derivation, notation: Notation = standard): string {
  const rows = lines.map(({ relation, expression, rule }, place) => {
    const side = place === 0 ? plain(left, notation) : ''
    return `  ${side} &${RELATIONS[relation]} ${plain(expression, notation)} && \\text{${inText(rule)}}`
  })
  return ['\\begin{aligned}', rows.join(' \\\\\n'), '\\end{aligned}'].join('\n')
}
