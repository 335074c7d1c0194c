import { CompensatedSum } from './compensatedSum.ts'
import { belowTop, topLogit } from './logits.ts'
import { checkTemperature, type Temperature } from './temperature.ts'
import { at, type Vector } from './vector.ts'

/** Below it exp is close to the subnormal numbers, where each rounding costs whole digits. */
const NEARLY_SUBNORMAL = 1e-300

/**
 * Softmax exp(z_j/T) / Σ exp(z_l/T) of K logits: K probabilities that keep the order and the ties of z.
 *
 * Shifted by the greatest logit, so nothing overflows; a probability below 5e-324 is 0.
 * T → 0 is the one-hot of the greatest logit, T → ∞ the uniform distribution.
 * @throws TypeError or RangeError naming z or temperature
 * Source: J. Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, 1990
 */
export function softmax(z: Vector, { temperature = 1 }: Temperature = {}): number[] {
  const top = topLogit(z, 'z')
  checkTemperature(temperature)
  const out = new Array<number>(z.length)
  const sum = new CompensatedSum()
  for (let i = 0; i < z.length; i++) {
    const e = Math.exp(belowTop(z, i, top, temperature))
    out[i] = e
    sum.add(e)
  }
  const total = sum.value
  for (let i = 0; i < z.length; i++) {
    const e = at(out, i)
    if (e >= NEARLY_SUBNORMAL) {
      out[i] = e / total
    } else {
      const root = Math.exp(belowTop(z, i, top, temperature) / 2)
      out[i] = (root / total) * root
    }
  }
  return out
}
