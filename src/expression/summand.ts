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

/** A plain number, as 1/N is. */
const isScale = (e: Expression): boolean =>
  e.kind === 'number' || e.kind === 'size' || (e.kind === 'quotient' && isScale(e.over) && isScale(e.under))

/**
 * The summand of a formula made of sums over one index, under one condition: `Σ a − Σ b` gives `a − b`, and `1/N Σ a`
 * gives `1/N a`. Null where a part is no such sum: a named function does not show its summands.
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
    case 'product': {
      const [scale, of, ...more] = e.factors
      if (!scale || !of || more.length > 0 || !isScale(scale)) return null
      return within(of, (one) => ({ ...e, factors: [scale, one] }))
    }
    default:
      return null
  }
}
