import { checkNumber, checkVector, type Vector } from './vector.ts'

/**
 * How far from 1 the entries of a distribution may sum: room for probabilities rounded to single precision.
 * Source: the simplex constraint of torch.distributions.
 */
export const SUM_TOLERANCE = 1e-6

/**
 * Refuses what is not a probability distribution: empty, a negative or non-finite entry, a sum other than 1.
 * Nothing is normalised in silence.
 * @throws TypeError or RangeError naming the argument
 */
export function checkDistribution(p: Vector, name: string): void {
  checkVector(p, name)
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    const x: unknown = p[i]
    checkNumber(x, name, i)
    if (!(x >= 0 && x < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${name}[${i}] must be a probability, but is ${x}`)
    }
    sum += x
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) throw new RangeError(`${name} must sum to 1, but sums to ${sum}`)
}

/** Refuses a second distribution that is not over the same outcomes as the first. */
export function checkSameLength(q: Vector, name: string, p: Vector, other: string): void {
  checkVector(q, name)
  if (q.length !== p.length) {
    throw new RangeError(`${name} has ${q.length} entries where ${other} has ${p.length}`)
  }
}
