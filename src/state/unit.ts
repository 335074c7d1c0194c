import type { Base } from './base.ts'

const SINGULAR = { e: 'nat', '2': 'bit', '10': 'hartley' } as const
const PLURAL = { e: 'nats', '2': 'bits', '10': 'hartleys' } as const

/** The unit of a logarithm to this base, as text says it. */
export const unitName = (base: Base) => PLURAL[base]

/** The same for one: the value of `data-unit`. */
export const unitSingular = (base: Base) => SINGULAR[base]
