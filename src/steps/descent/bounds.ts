import { curvatureBound } from '../../math/curvatureBound.ts'
import type { Setup } from './setup.ts'

type Of = Pick<Setup, 'X' | 'lambda' | 'eta' | 'reduction'>

const known = new WeakMap<Setup['X'], number>()

/** K: no second derivative of the total is above it. Its part that λ does not change is computed once. */
export function curvatureOf({ X, lambda, reduction }: Omit<Of, 'eta'>): number {
  const sum = known.get(X) ?? curvatureBound({ X, lambda: 0, reduction: 'sum' })
  known.set(X, sum)
  return sum / (reduction === 'mean' ? X.length : 1) + lambda
}

/** 2/K: up to here a step cannot raise the total. Infinite where every feature and λ are 0. */
export const safeStep = (of: Omit<Of, 'eta'>): number => 2 / curvatureOf(of)

/**
 * What η can do: nothing but lower the total; overshoot, with weights that stay bounded; or let the weights grow without
 * bound. The penalty alone takes W to (1 − ηλ) W, further than before where ηλ > 2. The gradient of the data part is
 * bounded, so that there is no other way to blow up.
 */
export type Regime = 'safe' | 'open' | 'wild'

export function regimeOf(of: Of): Regime {
  if (of.eta <= safeStep(of)) return 'safe'
  return of.eta * of.lambda > 2 ? 'wild' : 'open'
}
