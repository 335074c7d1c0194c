import type { Axis, Definition, Expression, Index, Label, Reference, Subscript, Variable } from './tree.ts'

export const index = <A extends Axis>(axis: A, letter: string): Index<A> => ({ kind: 'index', axis, letter })

type Subscripts<Axes extends readonly Axis[]> = { readonly [K in keyof Axes]: Subscript<Axes[K]> }

/** A function that writes a reference: `W(j, n)`. Axes that do not fit do not compile. */
export type Symbolic<Axes extends readonly Axis[]> = Variable &
  ((...subscripts: Subscripts<Axes>) => Reference)

export interface VariableOptions {
  readonly signed?: boolean
  readonly definitions?: readonly Definition[]
}

/** The value of a variable where the environment gives none, by the number of its subscripts. */
export const defined = (parameters: readonly Index[], body: Expression): Definition => ({ parameters, body })

/**
 * A variable with one entry for each value of its axes. A type that is a union of axes makes the last ones
 * optional: z(j) are the logits of one sample, z(j, i) those of sample i.
 */
export function variable<Axes extends readonly Axis[]>(
  key: string,
  axes: readonly Axis[],
  { signed = false, definitions = [] }: VariableOptions = {},
): Symbolic<Axes> {
  const self: Variable = { key, axes, signed, definitions }
  const write = (...subscripts: readonly Subscript[]): Reference => ({
    kind: 'reference',
    variable: symbolic,
    subscripts,
  })
  const symbolic = Object.assign(write, self)
  return symbolic
}

/** Class-valued data, zero-based: k is the true class of the one sample, k(i) that of sample i. */
export const label =
  <A extends Axis>(key: string, axis: A) =>
  (...subscripts: readonly Index<'sample'>[]): Label<A> => ({ kind: 'label', axis, key, subscripts })
