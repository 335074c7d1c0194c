import { checkMatrix, entry, row } from './matrix.ts'
import type { Matrix } from './vector.ts'

/**
 * One step of gradient descent, W − step · gradW: a new C × D matrix.
 * @throws TypeError or RangeError naming W, gradW or step; step also when a weight is no longer finite
 */
export function descentStep(W: Matrix, gradW: Matrix, step: number): number[][] {
  checkMatrix(W, 'W')
  checkMatrix(gradW, 'gradW')
  checkStep(step)
  const C = W.length
  const D = row(W, 0).length
  if (gradW.length !== C || row(gradW, 0).length !== D) {
    throw new RangeError(`gradW is ${gradW.length} × ${row(gradW, 0).length} where W is ${C} × ${D}`)
  }
  const next: number[][] = []
  for (let j = 0; j < C; j++) {
    const w: number[] = []
    for (let n = 0; n < D; n++) {
      const x = entry(W, j, n) - step * entry(gradW, j, n)
      if (!Number.isFinite(x)) throw new RangeError(`step ${step} is too large: the weights diverge`)
      w.push(x)
    }
    next.push(w)
  }
  return next
}

/** @throws RangeError naming step, unless it is positive and finite */
export function checkStep(step: number): void {
  if (!(step > 0 && step < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`step must be positive and finite, but is ${step}`)
  }
}
