import { children } from './children.ts'
import type { Expression } from './tree.ts'

/**
 * The numbers of a worked line whose sums are each one number, in the order in which `worked` writes them. It needs
 * no typesetting: a browser that only fills the slots of a line drawn at build does not load it.
 */
export function slotsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'number':
      return []
    case 'reference':
    case 'size':
    case 'delta':
    case 'call':
    case 'partial':
    case 'sum':
      return [e]
    default:
      return children(e).flatMap(({ of }) => slotsOf(of))
  }
}
