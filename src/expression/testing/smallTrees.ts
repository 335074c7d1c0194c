import { exp, log, negative, over, plus, squared, sum, times } from '../builders.ts'
import { freeIndices } from '../children.ts'
import { x } from '../indices.ts'
import type { Expression } from '../tree.ts'
import { p, z } from '../variables.ts'

/** A few leaves, their single combinations, and all pairs of these: every way of standing inside one another. */
export function smallTrees(): Expression[] {
  const leaves: Expression[] = [p(x), z(x), { kind: 'number', value: 2 }]
  const once = [...leaves, ...combined(leaves, leaves)]
  return [...once, ...combined(once, once)]
}

function combined(left: readonly Expression[], right: readonly Expression[]): Expression[] {
  const summable = left.filter((e) => freeIndices(e).has(x))
  return [
    ...left.flatMap((e) => [negative(e), log(e), exp(e), squared(e)]),
    ...summable.map((e) => sum(x, e)),
    ...left.flatMap((a) => right.flatMap((b) => [plus(a, b), times(a, b), over(a, b)])),
  ]
}
