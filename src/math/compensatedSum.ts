/** 2^27 + 1 cuts the 53 bits of a double into halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1

function highHalf(x: number): number {
  const c = SPLITTER * x
  return c - (c - x)
}

/**
 * A running sum that keeps what rounding drops, so that the error is one rounding of the result and not one
 * of every addend. Infinite addends give an infinite sum; +∞ and −∞ together give NaN.
 *
 * Knuth's two-sum, without a branch: D. Knuth, The Art of Computer Programming 2, 4.2.2, theorem B.
 */
export class CompensatedSum {
  private sum = 0
  private dropped = 0

  add(x: number): void {
    const sum = this.sum + x
    const added = sum - this.sum
    this.dropped += this.sum - (sum - added) + (x - added)
    this.sum = sum
  }

  /** Adds x·y with what rounding the product drops (Dekker), so that a dot product is rounded once. */
  addProduct(x: number, y: number): void {
    const product = x * y
    const xHigh = highHalf(x)
    const yHigh = highHalf(y)
    const xLow = x - xHigh
    const yLow = y - yHigh
    this.add(product)
    this.dropped += xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow)
  }

  get value(): number {
    // after an infinity the dropped part is ∞ − ∞ and means nothing
    return Number.isFinite(this.dropped) ? this.sum + this.dropped : this.sum
  }
}
