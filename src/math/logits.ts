import { CompensatedSum } from './compensatedSum.ts'
import { at, checkNumber, checkVector, type Vector } from './vector.ts'

/**
 * Index of the greatest of K logits, the first of equals; refuses what has no softmax: empty, NaN, +∞, no
 * finite logit at all. −∞ rules a class out.
 * @throws TypeError or RangeError naming the argument
 */
export function topLogit(z: Vector, name: string): number {
  checkVector(z, name)
  let top = 0
  let greatest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < z.length; i++) {
    const x: unknown = z[i]
    checkNumber(x, name, i)
    if (!(x < Number.POSITIVE_INFINITY)) throw new RangeError(`${name}[${i}] must be a logit, but is ${x}`)
    if (x > greatest) {
      greatest = x
      top = i
    }
  }
  if (greatest === Number.NEGATIVE_INFINITY) throw new RangeError(`${name} must have a finite logit`)
  return top
}

/** (z_i − z_top) / T ≤ 0, with the subtraction first: it is exact for close logits and keeps ties. */
export function belowTop(z: Vector, i: number, top: number, temperature: number): number {
  const difference = at(z, i) - at(z, top)
  if (Number.isFinite(difference)) return difference / temperature
  // two finite logits further apart than the largest double may still be close in units of T
  return at(z, i) / temperature - at(z, top) / temperature
}

/** Σ exp((z_i − z_top) / T) over all classes but the top one: log1p of it keeps what 1 + it would drop. */
export function sumBelowTop(z: Vector, top: number, temperature: number): number {
  const sum = new CompensatedSum()
  for (let i = 0; i < z.length; i++) if (i !== top) sum.add(Math.exp(belowTop(z, i, top, temperature)))
  return sum.value
}
