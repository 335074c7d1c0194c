import type { Expression, Index } from './tree.ts'

/** What one value of an index adds to a formula made of sums over it. */
export interface Summand {
  readonly index: Index
  /** Has `index` free. */
  readonly of: Expression
  /** Only values at which this is > 0 are added at all; null where all are. */
  readonly positive: Expression | null
}

function within(e: Expression, wrap: (of: Expression) => Expression): Summand | null {
  const one = summand(e)
  return one && { ...one, of: wrap(one.of) }
}

/**
 * The summand of a formula made of sums over one index, under one condition: `Σ a − Σ b` gives `a − b`. Null where a
 * part is no such sum: a named function does not show its summands.
 */
export function summand(e: Expression): Summand | null {
  switch (e.kind) {
    case 'sum':
      return { index: e.index, of: e.body, positive: e.positive }
    case 'term':
    case 'negative':
      return within(e.of, (of) => ({ ...e, of }))
    case 'add': {
      const [first, ...others] = e.addends.map(summand)
      const alike = others.every(
        (one) => one && one.index === first?.index && one.positive === first.positive,
      )
      if (!first || !alike) return null
      return { ...first, of: { ...e, addends: [first, ...others].flatMap((one) => one?.of ?? []) } }
    }
    default:
      return null
  }
}
