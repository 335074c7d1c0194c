import { checkLabelSmoothing } from '../../math/target.ts'

/**
 * Who shares the ε that a class gives up: all K classes (C. Szegedy et al., 2016; PyTorch's `label_smoothing`),
 * or the K − 1 others, so that a one-hot label keeps 1 − ε.
 */
export const CONVENTIONS = ['all', 'others'] as const
export type Convention = (typeof CONVENTIONS)[number]

/**
 * The smoothed label: (1 − ε) y + ε/K, or (1 − ε) y + ε (1 − y)/(K − 1). It sums to 1 as y does.
 * @param y probabilities, length K ≥ 2
 * @throws RangeError naming labelSmoothing, unless it is between 0 and 1
 */
export function smoothed(y: readonly number[], epsilon: number, convention: Convention): readonly number[] {
  checkLabelSmoothing(epsilon)
  if (epsilon === 0) return y
  const K = y.length
  return y.map((yj) =>
    convention === 'all'
      ? (1 - epsilon) * yj + epsilon / K
      : (1 - epsilon) * yj + (epsilon * (1 - yj)) / (K - 1),
  )
}

/** Below this share of a label nothing can be read back from what is left of it. */
const NOTHING = 1e-9

/** The entry of y that smoothing makes `value`, clamped to [0, 1]; null where smoothing has left nothing of y. */
export function unsmoothed(value: number, epsilon: number, convention: Convention, K: number): number | null {
  const [low = 0, high = 0] = smoothed([0, 1, ...Array<number>(K - 2).fill(0)], epsilon, convention)
  const kept = high - low
  return Math.abs(kept) < NOTHING ? null : Math.min(1, Math.max(0, (value - low) / kept))
}
