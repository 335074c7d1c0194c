/** Logits are divided by it before the softmax: below 1 sharpens, above 1 flattens, 1 if not given. */
export interface Temperature {
  readonly temperature?: number
}

/** @throws RangeError naming temperature, unless it is positive and finite: argmax is its limit at 0, not a value */
export function checkTemperature(temperature: number): void {
  if (!(temperature > 0 && temperature < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`temperature must be positive and finite, but is ${temperature}`)
  }
}
