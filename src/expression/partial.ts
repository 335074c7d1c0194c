import { dual } from './dual.ts'
import type { Expression, Partial, Reference } from './tree.ts'

/** ∂ of / ∂ by, evaluated by differentiating `of` as it is printed. */
export const partial = (of: Expression, by: Reference): Partial => ({ kind: 'partial', of, by, dual })
