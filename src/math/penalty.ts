import { CompensatedSum } from './compensatedSum.ts'
import { row } from './matrix.ts'
import { at, type Matrix } from './vector.ts'

/** The L2 penalty (λ/2) Σ W² of checked weights, C × D; 0 at λ = 0, whatever the weights. */
export function penalty(W: Matrix, lambda: number): number {
  if (lambda === 0) return 0
  const sum = new CompensatedSum()
  for (let j = 0; j < W.length; j++) {
    const w = row(W, j)
    for (let n = 0; n < w.length; n++) sum.add(at(w, n) ** 2)
  }
  return (lambda / 2) * sum.value
}
