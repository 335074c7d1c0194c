import { CompensatedSum } from './compensatedSum.ts'
import { checkDistribution, checkSameLength } from './distribution.ts'
import { checkLogDistribution } from './logDistribution.ts'
import { inUnit, type Unit } from './unit.ts'
import { at, type Vector } from './vector.ts'

/**
 * Cross-entropy H(P, Q) = −Σ p log q where Q is given by the natural logarithms of its K probabilities, as
 * logSoftmax gives them: a probability that underflows to 0 still has a finite logarithm.
 * In nats unless a base is given; +∞ only when log q = −∞ under p > 0.
 * @throws TypeError or RangeError naming p, logQ or base
 */
export function crossEntropyFromLogs(p: Vector, logQ: Vector, unit: Unit = {}): number {
  checkDistribution(p, 'p')
  checkSameLength(logQ, 'logQ', p, 'p')
  checkLogDistribution(logQ, 'logQ')
  const sum = new CompensatedSum()
  for (let i = 0; i < p.length; i++) {
    const x = at(p, i)
    if (x > 0) sum.add(-x * at(logQ, i))
  }
  return inUnit(sum.value, unit)
}
