import type { Expression, Index, Subscript } from './tree.ts'

/** A direct part of an expression, with the index that the expression binds in it. */
export interface Child {
  readonly of: Expression
  readonly binds: Index | null
}

const free = (of: Expression): Child => ({ of, binds: null })

/** The direct parts of an expression in walk order: what every search is written with. */
export function children(e: Expression): readonly Child[] {
  switch (e.kind) {
    case 'number':
    case 'size':
    case 'reference':
    case 'delta':
      return []
    case 'call':
      return e.vectors.map((of) => ({ of, binds: e.index }))
    case 'add':
      return e.addends.map(free)
    case 'product':
      return e.factors.map(free)
    case 'quotient':
      return [free(e.over), free(e.under)]
    case 'negative':
    case 'square':
    case 'exp':
    case 'log':
    case 'term':
      return [free(e.of)]
    case 'sum':
      return [e.body, ...(e.positive ? [e.positive] : [])].map((of) => ({ of, binds: e.index }))
    case 'partial':
      return [free(e.of), free(e.by)]
  }
}

/** The subscripts that an expression itself carries, not its parts'. */
export function subscripts(e: Expression): readonly Subscript[] {
  switch (e.kind) {
    case 'reference':
      return e.subscripts
    case 'delta':
      return [e.left, e.right]
    case 'call':
      return e.at ? [e.at] : []
    default:
      return []
  }
}

const known = new WeakMap<Expression, ReadonlySet<Index>>()

/** The indices that an expression leaves unbound, in the order in which they occur. */
export function freeIndices(e: Expression): ReadonlySet<Index> {
  const before = known.get(e)
  if (before) return before
  const found = new Set<Index>()
  for (const s of subscripts(e)) for (const index of s.kind === 'index' ? [s] : s.subscripts) found.add(index)
  for (const { of, binds } of children(e))
    for (const index of freeIndices(of)) if (index !== binds) found.add(index)
  known.set(e, found)
  return found
}

/** Whether any part of an expression, itself included, passes the test. */
export function some(e: Expression, test: (part: Expression) => boolean): boolean {
  return test(e) || children(e).some((child) => some(child.of, test))
}

/** A formula without the terms around it. */
export const core = (e: Expression): Expression => (e.kind === 'term' ? core(e.of) : e)
