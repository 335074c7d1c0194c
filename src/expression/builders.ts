import { freeIndices } from './children.ts'
import type { TermName } from './terms.ts'
import type { Axis, Expression, Index, Subscript, Sum, Term } from './tree.ts'

/** What a builder accepts: a formula, or a plain number in it. */
export type Operand = Expression | number

export function expression(a: Operand): Expression {
  return typeof a === 'number' ? { kind: 'number', value: a } : a
}

/** C, N or D. */
export const size = (axis: Axis): Expression => ({ kind: 'size', axis })

export const plus = (...addends: readonly Operand[]): Expression => ({
  kind: 'add',
  addends: addends.map(expression),
})
export const minus = (a: Operand, b: Operand): Expression => plus(a, negative(b))
export const negative = (a: Operand): Expression => ({ kind: 'negative', of: expression(a) })

/** In a product 0 · anything = 0, ∞ and NaN included. */
export const times = (...factors: readonly Operand[]): Expression => ({
  kind: 'product',
  factors: factors.map(expression),
})
export const over = (a: Operand, b: Operand): Expression => ({
  kind: 'quotient',
  over: expression(a),
  under: expression(b),
})
export const squared = (a: Operand): Expression => ({ kind: 'square', of: expression(a) })

/** e to the power of a, in any base of the page. */
export const exp = (a: Operand): Expression => ({ kind: 'exp', of: expression(a) })

/** The logarithm in the environment's base. */
export const log = (a: Operand): Expression => ({ kind: 'log', of: expression(a), natural: false })

/** The natural logarithm in every base. */
export const ln = (a: Operand): Expression => ({ kind: 'log', of: expression(a), natural: true })

/**
 * Σ_index body, over the values at which `positive` is > 0 if it is given.
 * Throws if the body does not use the index: it would be a multiple in disguise (errata, S16).
 */
export function sum(index: Index, body: Operand, positive?: Expression): Sum {
  const summand = expression(body)
  if (!freeIndices(summand).has(index))
    throw new RangeError(`index: the body of this sum does not use ${index.letter}`)
  return { kind: 'sum', index, body: summand, positive: positive ?? null }
}

/** Kronecker's delta: 1 where both subscripts are equal, else 0. Both run over one axis. */
export const delta = <A extends Axis>(left: Subscript<A>, right: Subscript<NoInfer<A>>): Expression => ({
  kind: 'delta',
  left,
  right,
})

/** Names a part of a formula. A sign stays outside, so that the term survives a change of sign. */
export function term(name: TermName, of: Expression): Term {
  if (of.kind === 'negative') throw new RangeError('of: the sign stays outside a term')
  return { kind: 'term', name, of }
}
