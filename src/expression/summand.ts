import type { Expression, Index } from './tree.ts'

/**
 * What one value of `index` adds to a formula made of sums over it: `Σ a − Σ b` gives `a − b`, with `index`
 * free. Null where a part is no such sum: a named function does not show its summands.
 */
export function summand(e: Expression, index: Index): Expression | null {
  switch (e.kind) {
    case 'sum':
      return e.index === index && e.positive === null ? e.body : null
    case 'term': {
      const of = summand(e.of, index)
      return of && { ...e, of }
    }
    case 'negative': {
      const of = summand(e.of, index)
      return of && { ...e, of }
    }
    case 'add': {
      const addends = e.addends.map((addend) => summand(addend, index))
      return addends.every((addend) => addend !== null) ? { ...e, addends } : null
    }
    default:
      return null
  }
}
