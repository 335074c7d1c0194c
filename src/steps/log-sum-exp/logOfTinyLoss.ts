import { logSumExp } from '../../math/logSumExp.ts'

/**
 * log L of a true class k that is far above all others, where no double holds L itself: log(1 + r) is r to more digits
 * than a double has, with r = Σ e^(z_j − z_k) over the other classes, and log r = LSE(others) − z_k.
 */
export function logOfTinyLoss(z: readonly number[], k: number): number {
  const others = z.filter((_, j) => j !== k)
  return logSumExp(others) - (z[k] ?? 0)
}
