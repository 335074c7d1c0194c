import type { Axis, Index, Label, Subscript, Variable } from './tree.ts'

export type Data = number | ArrayLike<number> | ArrayLike<ArrayLike<number>>

/**
 * What a formula is evaluated under. W is C × D, X is D × N, z of several samples C × N, k zero-based.
 * `base` is that of the logarithm: e for nats, 2 for bits, 10 for hartleys.
 */
export interface Environment {
  readonly size: { readonly [A in Axis]?: number }
  readonly data: Readonly<Record<string, Data>>
  readonly base: number
}

/** The values of the indices that are free where one looks. */
export type Binding = ReadonlyMap<Index, number>

export function sizeOf(axis: Axis, { size }: Environment): number {
  const found = size[axis]
  if (found === undefined) throw new RangeError(`size.${axis} is missing`)
  return found
}

function entry(key: string, data: Data, axes: readonly Axis[], at: readonly number[], env: Environment) {
  let part: Data | undefined = data
  for (const [depth, place] of at.entries()) {
    const axis = axes[depth]
    if (typeof part === 'number' || part === undefined || axis === undefined)
      throw new RangeError(`${key} has fewer axes than its ${at.length} subscripts`)
    if (part.length !== sizeOf(axis, env))
      throw new RangeError(`${key} has ${part.length} entries for ${sizeOf(axis, env)} of axis ${axis}`)
    part = part[place]
  }
  if (typeof part !== 'number') throw new RangeError(`${key} has no number at [${at.join(', ')}]`)
  return part
}

/** The entry of a variable that the environment gives; undefined if it gives none of this variable. */
export function given(
  variable: Variable,
  at: readonly number[],
  environment: Environment,
): number | undefined {
  const data = environment.data[variable.key]
  return data === undefined ? undefined : entry(variable.key, data, variable.axes, at, environment)
}

function trueClass(label: Label, binding: Binding, environment: Environment): number {
  const data = environment.data[label.key]
  if (data === undefined) throw new RangeError(`${label.key} is missing`)
  const at = label.subscripts.map((index) => place(index, binding, environment))
  const found = entry(label.key, data, ['sample'], at, environment)
  const count = sizeOf(label.axis, environment)
  if (!Number.isInteger(found) || found < 0 || found >= count)
    throw new RangeError(`${label.key} is ${found}, not one of ${count} of axis ${label.axis}`)
  return found
}

/** The number that a subscript stands for. Anything missing throws: a silent 0 would make every delta 0. */
export function place(subscript: Subscript, binding: Binding, environment: Environment): number {
  if (subscript.kind === 'label') return trueClass(subscript, binding, environment)
  const found = binding.get(subscript)
  if (found === undefined) throw new RangeError(`index ${subscript.letter} is not bound`)
  return found
}
