import { klDivergence } from '../../math/klDivergence.ts'
import type { Unit } from '../../math/unit.ts'

/** Three coins, as the probabilities of heads and tails: from A to C it is farther than from A to B to C. */
export const COINS = { A: [0.5, 0.5], B: [0.25, 0.75], C: [0.1, 0.9] } as const

/** The divergence from A to C, and the two by way of B, in nats unless a base is given. */
export function detour(unit: Unit = {}): {
  readonly direct: number
  readonly legs: readonly [number, number]
} {
  const { A, B, C } = COINS
  return {
    direct: klDivergence(A, C, unit),
    legs: [klDivergence(A, B, unit), klDivergence(B, C, unit)],
  }
}
