import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { segments } from './segments.ts'

/** One term of a weighted sum: weight times cost. */
export interface WeightedTerm {
  readonly name: string
  /** From 0 to 1. */
  readonly weight: number
  /** At least 0 and finite. */
  readonly cost: number
}

export interface TermBarsProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  readonly terms: readonly WeightedTerm[]
  /** What the sum is called. */
  readonly name: string
  /** The sum of weight times cost. */
  readonly total: number
  /** The right end of the scale, positive. Keep it during a drag. */
  readonly max: number
  readonly focus: number | null
  readonly onFocus: (index: number) => void
}

const ROW = 22
const BAR = { y: 4, height: 14 } as const
const FILLING = { y: 6, height: 10 } as const
const TOTAL_ROW = 28
const TOTAL_BAR = { y: 3, height: 22 } as const

/**
 * A sum Σ weight · cost, term by term: a frame as long as the cost, filled as far as the weight reaches; a term with
 * weight 0 is struck out. Below, what is filled stands end to end: the sum.
 */
export function TermBars({ label, terms, name, total, max, focus, onFocus }: TermBarsProps) {
  const share = (x: number) => Math.min(1, Math.max(0, x / max))
  const products = terms.map(({ weight, cost }) => (weight === 0 ? 0 : weight * cost))
  return (
    <div className="term-bars" role="img" aria-label={label}>
      {terms.map((term, index) => {
        const { weight, cost } = term
        const product = products[index] ?? 0
        const factors = (
          <>
            <span data-term="p">{formatNumber(weight)}</span> ×{' '}
            <span data-term="q">{formatNumber(cost)}</span>
          </>
        )
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            key={index}
            className="term"
            data-gone={weight === 0 || undefined}
            data-focus={index === focus || undefined}
            onPointerEnter={() => onFocus(index)}
          >
            <span className="term-name">{term.name}</span>
            <svg className="chart" height={ROW} aria-hidden="true">
              <rect className="term-cost" data-term="q" width={percent(share(cost))} {...BAR} />
              {product > 0 ? (
                <rect
                  className="term-product"
                  data-term="loss"
                  width={percent(share(product))}
                  {...FILLING}
                />
              ) : null}
            </svg>
            <span className="term-factors">{weight === 0 ? <s>{factors}</s> : factors}</span>
            <span className="term-value">= {formatNumber(product)}</span>
          </div>
        )
      })}
      <div className="term total">
        <span className="term-name" data-term="loss">
          {name}
        </span>
        <svg className="chart" height={TOTAL_ROW} aria-hidden="true">
          {segments(products, max).map(({ part, start, end }) => (
            <Frame key={part} x={percent(start)} width={percent(end - start)} onEnter={() => onFocus(part)}>
              <rect className="term-product" data-term="loss" width="100%" {...TOTAL_BAR} />
              <foreignObject width="100%" {...TOTAL_BAR}>
                <div className="term-part">
                  <span>{terms[part]?.name}</span>
                </div>
              </foreignObject>
            </Frame>
          ))}
        </svg>
        <span className="term-factors">sum</span>
        <b className="term-value" data-term="loss">
          = {formatNumber(total)}
        </b>
      </div>
    </div>
  )
}
