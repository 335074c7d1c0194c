import { belowTop, sumBelowTop, topLogit } from './logits.ts'
import { checkTemperature, type Temperature } from './temperature.ts'
import type { Vector } from './vector.ts'

/**
 * Logarithm of the softmax, z_j/T − log Σ exp(z_l/T), of K logits: K natural logarithms of probabilities.
 *
 * Finite where the probability itself underflows to 0; −∞ only for a logit of −∞ or beyond the doubles.
 * A sure class costs −4.2e-18 and not 0.
 * @throws TypeError or RangeError naming z or temperature
 */
export function logSoftmax(z: Vector, { temperature = 1 }: Temperature = {}): number[] {
  const top = topLogit(z, 'z')
  checkTemperature(temperature)
  const logTotal = Math.log1p(sumBelowTop(z, top, temperature))
  const out = new Array<number>(z.length)
  for (let i = 0; i < z.length; i++) out[i] = belowTop(z, i, top, temperature) - logTotal
  return out
}
