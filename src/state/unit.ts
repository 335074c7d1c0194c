import { formatNumber } from '../expression/number.ts'
import type { Base } from './base.ts'

const SINGULAR = { e: 'nat', '2': 'bit', '10': 'hartley' } as const
const PLURAL = { e: 'nats', '2': 'bits', '10': 'hartleys' } as const

/** The unit of a logarithm to this base, as text says it. */
export const unitName = (base: Base) => PLURAL[base]

/** The same for one: the value of `data-unit`. */
export const unitSingular = (base: Base) => SINGULAR[base]

/** The unit as it follows a number: one bit, else bits. */
const unitOf = (value: number, base: Base): string =>
  formatNumber(value) === '1' ? SINGULAR[base] : PLURAL[base]

/** A number and its unit as a sentence has them: `1 bit`, `1.545 nats`. */
export const amount = (value: number, base: Base): string => `${formatNumber(value)} ${unitOf(value, base)}`
