import { SUM_TOLERANCE } from './distribution.ts'
import { checkNumber, checkVector, type Vector } from './vector.ts'

/**
 * Refuses what is not the natural logarithm of a distribution: empty, or exponentials that do not sum to 1.
 * −∞ is the logarithm of probability 0.
 * @throws TypeError or RangeError naming the argument
 */
export function checkLogDistribution(logQ: Vector, name: string): void {
  checkVector(logQ, name)
  let sum = 0
  for (let i = 0; i < logQ.length; i++) {
    const x: unknown = logQ[i]
    checkNumber(x, name, i)
    sum += Math.exp(x)
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
    throw new RangeError(`exp of ${name} must sum to 1, but sums to ${sum}`)
  }
}
