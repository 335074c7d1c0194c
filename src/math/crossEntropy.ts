import { CompensatedSum } from './compensatedSum.ts'
import { checkDistribution, checkSameLength } from './distribution.ts'
import { inUnit, type Unit } from './unit.ts'
import { at, type Vector } from './vector.ts'

/**
 * Cross-entropy H(P, Q) = −Σ p log q of two distributions of K outcomes, in nats unless a base is given.
 *
 * The sum runs over the outcomes with p > 0; +∞ when one of them has q = 0. H(P, Q) = H(P) + KL(P ‖ Q).
 * @throws TypeError or RangeError naming p, q or base
 * Source: T. Cover, J. Thomas, Elements of Information Theory, 2.3 and 5.4
 */
export function crossEntropy(p: Vector, q: Vector, unit: Unit = {}): number {
  checkDistribution(p, 'p')
  checkSameLength(q, 'q', p, 'p')
  checkDistribution(q, 'q')
  const sum = new CompensatedSum()
  for (let i = 0; i < p.length; i++) {
    const x = at(p, i)
    if (x > 0) sum.add(-x * Math.log(at(q, i)))
  }
  return inUnit(sum.value, unit)
}
