import { type Binding, type Data, type Environment, place, sizeOf } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { Expression, Reference } from './tree.ts'

/** The cube root of the rounding of a double: there the two errors of a central difference are about equal. */
const STEP = Math.cbrt(Number.EPSILON)

export interface Difference {
  readonly value: number
  /** How far the rounding of the two values of f may have moved it. */
  readonly error: number
  /** Half the way between the two places. */
  readonly step: number
}

/** √2⁻⁵²: a large entry moved by so much of itself is another double, and half of its digits are left. */
const SHARE = Math.sqrt(Number.EPSILON)

/** All entries of a variable under an environment, given or defined. */
function entries({ variable, subscripts }: Reference, environment: Environment): Data {
  const known = environment.data[variable.key]
  if (known !== undefined) return known
  const own = subscripts.map((_, depth) => ({
    kind: 'index' as const,
    axis: variable.axes[depth] ?? 'class',
    letter: '',
  }))
  const e: Reference = { kind: 'reference', variable, subscripts: own }
  const along = (depth: number, at: Binding): Data => {
    const index = own[depth]
    if (!index) return evaluate(e, environment, at).value
    const count = sizeOf(index.axis, environment)
    return Array.from({ length: count }, (_, value) =>
      along(depth + 1, new Map(at).set(index, value)),
    ) as Data
  }
  return along(0, new Map())
}

function moved(data: Data, at: readonly number[], by: number): Data {
  if (typeof data === 'number') return data + by
  const [first = 0, ...rest] = at
  return Array.from<Data>(data).map((part, place) => (place === first ? moved(part, rest, by) : part)) as Data
}

/**
 * (f(a + h) − f(a − h)) / 2h for one entry a of `by`, moved in the data, also where it is only defined by other data.
 *
 * h is the cube root of 2⁻⁵², and more where the entry is beyond 400: 10²⁰ + h would be 10²⁰. It differs from ∂f/∂a by the rounding of f, which `error` bounds, and by less than
 * h²/6 times the largest third derivative on the way.
 */
export function centralDifference(
  of: Expression,
  by: Reference,
  environment: Environment,
  binding: Binding,
): Difference {
  const data = entries(by, environment)
  const at = by.subscripts.map((s) => place(s, binding, environment))
  const value = (step: number) =>
    evaluate(
      of,
      { ...environment, data: { ...environment.data, [by.variable.key]: moved(data, at, step) } },
      binding,
    )
  const entry = evaluate(by, environment, binding).value
  const h = Math.max(STEP, Math.abs(entry) * SHARE)
  const [up, down] = [value(h), value(-h)]
  // a + h and a − h are rounded themselves: the way between them is what was gone, not what was meant.
  const way = entry + h - (entry - h)
  return { value: (up.value - down.value) / way, error: (up.error + down.error) / way, step: way / 2 }
}
