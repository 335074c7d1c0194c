import { type Binding, type Data, type Environment, place, sizeOf } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import type { Partial, Reference } from '../tree.ts'

const STEP = 1e-5

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

/** (f(a + h) − f(a − h)) / 2h, the entry moved in the data, also where it is only defined by other data. */
export function centralDifference(e: Partial, environment: Environment, binding: Binding): number {
  const data = entries(e.by, environment)
  const at = e.by.subscripts.map((s) => place(s, binding, environment))
  const value = (by: number) =>
    evaluate(
      e.of,
      { ...environment, data: { ...environment.data, [e.by.variable.key]: moved(data, at, by) } },
      binding,
    ).value
  return (value(STEP) - value(-STEP)) / (2 * STEP)
}
