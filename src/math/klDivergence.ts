import { CompensatedSum } from './compensatedSum.ts'
import { checkDistribution, checkSameLength } from './distribution.ts'
import { log1pMinus, NEAR } from './log1pMinus.ts'
import { inUnit, type Unit } from './unit.ts'
import { at, type Vector } from './vector.ts'

/**
 * Kullback–Leibler divergence KL(P ‖ Q) = Σ p log(p/q) of two distributions of K outcomes, in nats unless a
 * base is given.
 *
 * The sum runs over the outcomes with p > 0; +∞ when one of them has q = 0. Never negative, 0 at Q = P,
 * not symmetric.
 * @throws TypeError or RangeError naming p, q or base
 * Source: S. Kullback, R. Leibler, On Information and Sufficiency, 1951
 */
export function klDivergence(p: Vector, q: Vector, unit: Unit = {}): number {
  checkDistribution(p, 'p')
  checkSameLength(q, 'q', p, 'p')
  checkDistribution(q, 'q')
  const sum = new CompensatedSum()
  for (let i = 0; i < p.length; i++) {
    const x = at(p, i)
    if (x > 0) addTerm(sum, x, at(q, i))
  }
  return inUnit(sum.value, unit)
}

const SMALLEST_NORMAL = 2 ** -1022

/** Adds p log(p/q), p > 0. Within a factor 2 the difference d = q − p is exact (Sterbenz). */
function addTerm(sum: CompensatedSum, p: number, q: number): void {
  const d = q - p
  if (Math.abs(d) < NEAR * p) {
    // the d of all outcomes cancel in the sum, and leave the second order, which the logarithm would drown
    sum.add(-d)
    sum.add(-p * log1pMinus(d / p))
  } else if (q <= 2 * p && p <= 2 * q) {
    sum.add(-p * Math.log1p(d / p))
  } else {
    const ratio = p / q
    const normal = ratio >= SMALLEST_NORMAL && ratio < Number.POSITIVE_INFINITY
    sum.add(p * (normal ? Math.log(ratio) : Math.log(p) - Math.log(q)))
  }
}
