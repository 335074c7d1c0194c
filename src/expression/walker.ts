import type { Arithmetic } from './arithmetic.ts'
import { freeIndices } from './children.ts'
import type { Dual } from './dual.ts'
import { type Binding, type Environment, given, place, sizeOf } from './environment.ts'
import { expansion } from './expansion.ts'
import { kernel } from './kernels.ts'
import type { Call, Expression, Index, Partial, Reference, Sum, Variable } from './tree.ts'

/** The entry that a derivative is taken by, and what marks it. */
interface Seed<T> {
  readonly variable: Variable
  readonly at: readonly number[]
  plant(a: T): T
}

/** Above the size of any axis: a tuple of index values becomes one number. */
const SPAN = 65536

const tuple = (places: Iterable<number>): number => {
  let key = 0
  for (const value of places) key = key * SPAN + value
  return key
}

export type Walk<T> = (e: Expression, binding: Binding) => T

/**
 * The one evaluation of trees, over any arithmetic. Sums, definitions and arguments of named functions are
 * remembered by node and values of free indices, for as long as the walker lives: one environment, one seed.
 */
export function walker<T>(arithmetic: Arithmetic<T>, environment: Environment, seed?: Seed<T>): Walk<T> {
  const unit = Math.log(environment.base)
  const zero = arithmetic.of(0)
  const one = arithmetic.of(1)
  const memory = new Map<object, Map<number, unknown>>()

  function once<V>(node: object, key: number, compute: () => V): V {
    let values = memory.get(node)
    if (!values) {
      values = new Map()
      memory.set(node, values)
    }
    const known = values.get(key) as V | undefined
    if (known !== undefined) return known
    const value = compute()
    values.set(key, value)
    return value
  }

  const keyOf = (indices: Iterable<Index>, binding: Binding): number => {
    const places: number[] = []
    for (const index of indices) places.push(place(index, binding, environment))
    return tuple(places)
  }

  const under = (binding: Binding, index: Index, value: number): Binding => new Map(binding).set(index, value)

  function added(parts: readonly T[]): T {
    return parts.length === 0 ? zero : parts.reduce(arithmetic.add)
  }

  function overIndex(e: Sum, binding: Binding): T {
    const parts: T[] = []
    const inner = new Map(binding)
    for (let value = 0; value < sizeOf(e.index.axis, environment); value++) {
      inner.set(e.index, value)
      if (!e.positive || arithmetic.isPositive(walk(e.positive, inner))) parts.push(walk(e.body, inner))
    }
    return added(parts)
  }

  function definition(e: Reference, at: readonly number[]): T {
    const { key, definitions } = e.variable
    const found = definitions.find(({ parameters }) => parameters.length === at.length)
    if (!found) throw new RangeError(`${key} is neither given nor defined with ${at.length} subscripts`)
    return once(found, tuple(at), () =>
      walk(found.body, new Map(found.parameters.map((index, depth) => [index, at[depth] ?? 0]))),
    )
  }

  function reference(e: Reference, binding: Binding): T {
    const at = e.subscripts.map((s) => place(s, binding, environment))
    const number = given(e.variable, at, environment)
    const value = number === undefined ? definition(e, at) : arithmetic.of(number)
    const isSeed = seed?.variable === e.variable && at.every((v, depth) => v === seed.at[depth])
    return isSeed ? seed.plant(value) : value
  }

  function maximum(vectors: readonly (readonly T[])[]): T {
    const [first = []] = vectors
    return first.reduce(arithmetic.larger)
  }

  function call(e: Call, binding: Binding): T {
    const at = e.at ? place(e.at, binding, environment) : null
    const count = sizeOf(e.index.axis, environment)
    const outer = new Set(e.vectors.flatMap((body) => [...freeIndices(body)]))
    outer.delete(e.index)
    const vectors = once(e.vectors, keyOf(outer, binding), () =>
      e.vectors.map((body) =>
        Array.from({ length: count }, (_, value) => walk(body, under(binding, e.index, value))),
      ),
    )
    const written = expansion(e)
    if (!written) return maximum(vectors)
    const expanded = walk(written, at === null ? binding : under(binding, e.index, at))
    if (!arithmetic.kernels) return expanded
    const value = kernel(e.name, { vectors, base: environment.base, at }, arithmetic.kernels)
    return value ? arithmetic.kernels.adopt(value, expanded) : expanded
  }

  function derivative(e: Partial, binding: Binding): T {
    if (seed) throw new RangeError('partial: a derivative of a derivative is not supported')
    const inner: Seed<Dual<T>> = {
      variable: e.by.variable,
      at: e.by.subscripts.map((s) => place(s, binding, environment)),
      plant: ({ value }) => ({ value, tangent: one }),
    }
    return walker(e.dual(arithmetic), environment, inner)(e.of, binding).tangent ?? zero
  }

  function walk(e: Expression, binding: Binding): T {
    switch (e.kind) {
      case 'number':
        return arithmetic.of(e.value)
      case 'size':
        return arithmetic.of(sizeOf(e.axis, environment))
      case 'reference':
        return reference(e, binding)
      case 'call':
        return once(e, keyOf(freeIndices(e), binding), () => call(e, binding))
      case 'add':
        return added(e.addends.map((part) => walk(part, binding)))
      case 'negative':
        return arithmetic.negate(walk(e.of, binding))
      case 'product':
        return e.factors.map((part) => walk(part, binding)).reduce(arithmetic.multiply, one)
      case 'quotient':
        return arithmetic.divide(walk(e.over, binding), walk(e.under, binding))
      case 'square': {
        const a = walk(e.of, binding)
        return arithmetic.multiply(a, a)
      }
      case 'exp':
        return arithmetic.exp(walk(e.of, binding))
      case 'log':
        return arithmetic.log(walk(e.of, binding), e.natural ? 1 : unit)
      case 'sum':
        return once(e, keyOf(freeIndices(e), binding), () => overIndex(e, binding))
      case 'delta':
        return place(e.left, binding, environment) === place(e.right, binding, environment) ? one : zero
      case 'partial':
        return once(e, keyOf(freeIndices(e), binding), () => derivative(e, binding))
      case 'term':
        return walk(e.of, binding)
    }
  }

  return walk
}
