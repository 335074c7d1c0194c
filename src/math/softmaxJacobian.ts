import { CompensatedSum } from './compensatedSum.ts'
import { softmax } from './softmax.ts'
import { at, type Vector } from './vector.ts'

/**
 * Jacobian of softmax, diag(ŷ) − ŷ ŷᵀ: row l, column j holds ∂ŷ_l/∂z_j = ŷ_l (δ_lj − ŷ_j), K × K.
 *
 * Symmetric; each row and column sums to 0. On the diagonal 1 − ŷ_j is the sum of the other classes, which keeps its
 * digits where ŷ_j is near 1. An entry lies between −1/4 and 1/4.
 * @param z K logits
 * @throws TypeError or RangeError naming z
 * Source: C. Bishop, Pattern Recognition and Machine Learning, 4.106
 */
export function softmaxJacobian(z: Vector): number[][] {
  const yhat = softmax(z)
  return yhat.map((yl, l) =>
    yhat.map((_, j) => {
      if (l !== j) return 0 - yl * at(yhat, j)
      const others = new CompensatedSum()
      for (let m = 0; m < yhat.length; m++) if (m !== l) others.add(at(yhat, m))
      return yl * others.value
    }),
  )
}
