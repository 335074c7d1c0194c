import type { Binding, Environment } from '../../expression/environment.ts'
import { type Evaluation, evaluate } from '../../expression/evaluate.ts'
import { formatNumber, shownNumber } from '../../expression/number.ts'
import type { Expression } from '../../expression/tree.ts'

const MINUS = '\u2212'

/** A value within its own rounding bound of 0 is 0: its digits are the rounding's. */
export const settled = ({ value, error }: Evaluation): number => (Math.abs(value) <= error ? 0 : value)

const bracketed = (x: number) => (x < 0 ? `(${formatNumber(x)})` : formatNumber(x))

/** The part of an addend that stands behind its sign. A surprisal −log q is one quantity, sign and all. */
function unsigned(addend: Expression): { minus: boolean; of: Expression } {
  return addend.kind === 'negative' && addend.of.kind !== 'log'
    ? { minus: true, of: addend.of }
    : { minus: false, of: addend }
}

/**
 * A line's value as the ladder shows it: a sum of named parts part by part (`−1.392 + 1.545`), anything else
 * as one number.
 */
export function lineValue(expression: Expression, environment: Environment, binding?: Binding): string {
  if (expression.kind !== 'add') return formatNumber(settled(evaluate(expression, environment, binding)))
  return expression.addends
    .map((addend, place) => {
      const { minus, of } = unsigned(addend)
      const value = settled(evaluate(of, environment, binding))
      if (place > 0) return ` ${minus ? MINUS : '+'} ${bracketed(value)}`
      return minus && value !== 0 ? `${MINUS}${bracketed(value)}` : formatNumber(value)
    })
    .join('')
}

/** Whether the parts of a sum, as they are shown, do not add up to the whole as it is shown. */
export function isRounded(expression: Expression, environment: Environment, binding?: Binding): boolean {
  if (expression.kind !== 'add') return false
  const whole = settled(evaluate(expression, environment, binding))
  if (!Number.isFinite(whole)) return false
  const parts = expression.addends.map((addend) =>
    shownNumber(settled(evaluate(addend, environment, binding))),
  )
  const total = parts.reduce((sum, part) => sum + part, 0)
  return Math.abs(total - shownNumber(whole)) > 1e-9 * Math.abs(whole)
}
