import { children } from './children.ts'
import { type Binding, type Environment, sizeOf } from './environment.ts'
import { expansion } from './expansion.ts'
import type { Axis, Expression } from './tree.ts'

/** The entry that makes a value infinite: of the axis `range` the zero-based `value`. */
export interface Cause {
  readonly range: Axis
  readonly value: number
}

export type Infinite = (e: Expression, binding: Binding) => boolean

function parts(e: Expression, environment: Environment, binding: Binding): [Expression, Binding][] {
  if (e.kind === 'call') {
    const written = expansion(e)
    return written ? [[written, binding]] : []
  }
  return children(e).flatMap(({ of, binds }): [Expression, Binding][] => {
    if (!binds) return [[of, binding]]
    return Array.from({ length: sizeOf(binds.axis, environment) }, (_, value) => [
      of,
      new Map([...[...binding].filter(([index]) => index !== binds), [binds, value]]),
    ])
  })
}

/**
 * Which entry makes an infinite expression infinite. Only asked once a result is: the first infinite part is
 * followed inward, and the innermost index bound on that path answers.
 */
export function cause(
  e: Expression,
  binding: Binding,
  environment: Environment,
  infinite: Infinite,
): Cause | undefined {
  for (const [part, inner] of parts(e, environment, binding)) {
    if (!infinite(part, inner)) continue
    return cause(part, inner, environment, infinite)
  }
  return innermost(binding)
}

function innermost(binding: Binding): Cause | undefined {
  const last = [...binding].at(-1)
  return last && { range: last[0].axis, value: last[1] }
}
