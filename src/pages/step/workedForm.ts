import { freeIndices, some } from '../../expression/children.ts'
import { summand } from '../../expression/summand.ts'
import type { Expression } from '../../expression/tree.ts'

/** What of a line is shown with its numbers in. */
export interface WorkedForm {
  readonly of: Expression
  /** Whether it is one addend of the line, which has a sign of its own, not the whole line. */
  readonly isSummand: boolean
  /** Only where this is > 0 is the addend there at all; null where it always is. */
  readonly positive: Expression | null
}

const whole = (of: Expression): WorkedForm => ({ of, isSummand: false, positive: null })

/**
 * The summand of a line that is made of sums; the line itself where it speaks of single classes or is more than
 * named numbers added up, whose parts the ladder shows already. Null where there is nothing to work out.
 */
export function workedForm(line: Expression): WorkedForm | null {
  if (freeIndices(line).size > 0) return whole(line)
  const one = summand(line)
  if (one) return { of: one.of, isSummand: true, positive: one.positive }
  const computes = some(line, ({ kind }) => kind === 'log' || kind === 'exp' || kind === 'quotient')
  return computes ? whole(line) : null
}
