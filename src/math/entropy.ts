import { CompensatedSum } from './compensatedSum.ts'
import { checkDistribution } from './distribution.ts'
import { inUnit, type Unit } from './unit.ts'
import { at, type Vector } from './vector.ts'

/**
 * Entropy H(P) = −Σ p log p of a distribution of K outcomes, in nats unless a base is given.
 *
 * 0 log 0 = 0, the limit. 0 ≤ H ≤ log K; 0 at a sure outcome, log K at the uniform distribution.
 * @throws TypeError or RangeError naming p or base
 * Source: T. Cover, J. Thomas, Elements of Information Theory, 2.1
 */
export function entropy(p: Vector, unit: Unit = {}): number {
  checkDistribution(p, 'p')
  const sum = new CompensatedSum()
  for (let i = 0; i < p.length; i++) {
    const x = at(p, i)
    if (x > 0) sum.add(-x * Math.log(x))
  }
  return inUnit(sum.value, unit)
}
