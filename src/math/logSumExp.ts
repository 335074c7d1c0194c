import { sumBelowTop, topLogit } from './logits.ts'
import { checkTemperature, type Temperature } from './temperature.ts'
import { at, type Vector } from './vector.ts'

/**
 * log Σ exp(z_l/T) of K logits, natural: the logarithm of the denominator of the softmax.
 *
 * max z/T ≤ LSE ≤ max z/T + log K.
 * @throws TypeError or RangeError naming z or temperature
 */
export function logSumExp(z: Vector, { temperature = 1 }: Temperature = {}): number {
  const top = topLogit(z, 'z')
  checkTemperature(temperature)
  return at(z, top) / temperature + Math.log1p(sumBelowTop(z, top, temperature))
}
