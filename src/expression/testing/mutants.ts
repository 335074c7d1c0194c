import { children } from '../children.ts'
import { d, i, j, l, m, n, x } from '../indices.ts'
import type { Expression, Index, Reference, Subscript, Variable } from '../tree.ts'
import { p, q, y, yhat } from '../variables.ts'

/** The same expression with other direct parts, in the order in which `children` gives them. */
export function withChildren(e: Expression, parts: readonly Expression[]): Expression {
  const [first = e, second = e] = parts
  switch (e.kind) {
    case 'number':
    case 'size':
    case 'reference':
    case 'delta':
      return e
    case 'call':
      return { ...e, vectors: parts }
    case 'add':
      return { ...e, addends: parts }
    case 'product':
      return { ...e, factors: parts }
    case 'quotient':
      return { ...e, over: first, under: second }
    case 'negative':
    case 'square':
    case 'exp':
    case 'log':
    case 'term':
      return { ...e, of: first }
    case 'sum':
      return { ...e, body: first, positive: e.positive && second }
    case 'partial':
      return second.kind === 'reference' ? { ...e, of: first, by: second } : e
  }
}

const COUNTERPARTS = new Map<Variable, Variable>([
  [p, q],
  [q, p],
  [y, yhat],
  [yhat, y],
])

const NAMED = [x, j, l, m, i, n, d]

const without = <T>(list: readonly T[], place: number): T[] => list.filter((_, other) => other !== place)

const flipped = (e: Expression): Expression => (e.kind === 'negative' ? e.of : { kind: 'negative', of: e })

/** Subscripts with one index replaced by each other one of its axis that is in scope. */
function reindexed(subscripts: readonly Subscript[], scope: readonly Index[]): Subscript[][] {
  return subscripts.flatMap((s, place) =>
    scope
      .filter((other) => other !== s && other.axis === s.axis && s.kind === 'index')
      .map((other) => subscripts.map((same, at) => (at === place ? other : same))),
  )
}

function ofReference(e: Reference, scope: readonly Index[]): Expression[] {
  const other = COUNTERPARTS.get(e.variable)
  return [
    ...(other ? [{ ...e, variable: other }] : []),
    ...reindexed(e.subscripts, scope).map((subscripts) => ({ ...e, subscripts })),
  ]
}

/** Changes of this very node, its parts left alone. */
function here(e: Expression, scope: readonly Index[]): Expression[] {
  switch (e.kind) {
    case 'number':
      return [{ ...e, value: e.value + 1 }]
    case 'size':
      return [{ kind: 'number', value: 1 }]
    case 'reference':
      return ofReference(e, scope)
    case 'call':
      return e.vectors.length === 2 ? [{ ...e, vectors: [...e.vectors].reverse() }] : []
    case 'add':
      return e.addends.flatMap((addend, place) => [
        { ...e, addends: e.addends.map((part, at) => (at === place ? flipped(addend) : part)) },
        { ...e, addends: without(e.addends, place) },
      ])
    case 'negative':
    case 'square':
    case 'exp':
    case 'log':
      return [e.of]
    case 'product':
      return e.factors.map((_, place) => ({ ...e, factors: without(e.factors, place) }))
    case 'quotient':
      return [e.over, { ...e, over: e.under, under: e.over }]
    case 'sum':
      return e.positive ? [{ ...e, positive: null }] : []
    case 'delta':
      return [
        { kind: 'number', value: 1 },
        ...reindexed([e.left, e.right], scope).flatMap(([left, right]) =>
          left && right ? [{ ...e, left, right }] : [],
        ),
      ]
    case 'partial':
      return ofReference(e.by, scope).flatMap((by) => (by.kind === 'reference' ? [{ ...e, by }] : []))
    case 'term':
      return []
  }
}

/**
 * Every expression that differs from this one by a single slip of the pen: a sign, a factor, an addend, an
 * index, P for Q, a quotient upside down, a function or a condition left out. `scope` are the indices free here.
 */
export function mutants(e: Expression, scope: readonly Index[]): Expression[] {
  const parts = children(e)
  const deeper = parts.flatMap(({ of, binds }, place) =>
    mutants(of, binds && NAMED.some((index) => index === binds) ? [...scope, binds] : scope).map((mutant) =>
      withChildren(
        e,
        parts.map((part, at) => (at === place ? mutant : part.of)),
      ),
    ),
  )
  return [...here(e, scope), ...deeper]
}
