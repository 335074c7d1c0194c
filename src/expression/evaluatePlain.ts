import type { Binding, Environment } from './environment.ts'
import { plain } from './plain.ts'
import type { Expression } from './tree.ts'
import { walker } from './walker.ts'

const UNBOUND: Binding = new Map()

/** What naive code computes for a formula: `round` is `(x) => x` for float64, `Math.fround` for float32. */
export function evaluatePlain(
  e: Expression,
  environment: Environment,
  round: (x: number) => number,
  binding: Binding = UNBOUND,
): number {
  return walker(plain(round), environment)(e, binding)
}
