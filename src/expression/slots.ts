import { children } from './children.ts'
import { type Binding, type Environment, sizeOf } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { Expression, Index } from './tree.ts'

/** What one number of a worked line stands for. */
export interface SlotOf {
  readonly expression: Expression
  readonly binding: Binding
}

/**
 * The numbers of a worked line in the order in which `worked` writes them, sums written out. It needs no
 * typesetting: a browser that only fills the slots of a line drawn at build does not load it.
 */
export function slotsOf(e: Expression, environment: Environment, binding: Binding): readonly SlotOf[] {
  switch (e.kind) {
    case 'number':
      return []
    case 'reference':
    case 'size':
    case 'delta':
    case 'call':
    case 'partial':
      return [{ expression: e, binding }]
    case 'sum':
      return Array.from({ length: sizeOf(e.index.axis, environment) }, (_, value) => {
        const at = new Map<Index, number>(binding).set(e.index, value)
        const left = e.positive !== null && !(evaluate(e.positive, environment, at).value > 0)
        return left ? [] : slotsOf(e.body, environment, at)
      }).flat()
    default:
      return children(e).flatMap(({ of }) => slotsOf(of, environment, binding))
  }
}

/** The numbers of the slots, in their order, under new data or at another class in focus. */
export function slotValues(
  slots: readonly SlotOf[],
  environment: Environment,
  binding: Binding = new Map(),
): number[] {
  return slots.map(({ expression, binding: own }) => {
    const at = binding.size === 0 ? own : new Map([...own, ...binding])
    return evaluate(expression, environment, at).value
  })
}
