import { memo } from 'react'
import { formulaHtml } from '#typeset'
import type { Relation } from '../expression/derivation.ts'
import type { Expression } from '../expression/tree.ts'

interface FormulaProps {
  /** Unique on the page: the browser takes the typeset HTML from the element of this name. */
  readonly name: string
  readonly left?: Expression
  readonly relation?: Relation
  readonly right?: Expression | undefined
}

/** A typeset formula. It never changes once drawn: a live number beside it is text of its own. */
export const Formula = memo(({ name, left, relation, right }: FormulaProps) => (
  <span
    className="formula"
    data-formula={name}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: typeset at build from an expression
    dangerouslySetInnerHTML={{ __html: formulaHtml(name, left, relation, right) }}
  />
))
