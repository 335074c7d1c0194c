import { type Binding, type Environment, sizeOf } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { type Notation, standard } from './notation.ts'
import type { TermName } from './terms.ts'
import type { Expression, Index, Sum } from './tree.ts'
import { fenced, isOpen, ownTerm, typesetWith, wrapped } from './typeset.ts'

/** One number in a worked line. `marker` stands for it in the TeX and nowhere else. */
export interface Slot {
  readonly marker: string
  readonly expression: Expression
  readonly binding: Binding
  /** The number can be negative; its brackets are in the TeX, so that its sign moves nothing. */
  readonly signed: boolean
}

export interface Worked {
  readonly tex: string
  readonly slots: readonly Slot[]
}

export interface WorkedOptions {
  /** The values of free indices: one summand of a sum is its body at one class. */
  readonly binding?: Binding
  /** Whether a sum is written out, or is one number. */
  readonly sums?: 'written' | 'slots'
  readonly notation?: Notation
}

/** Markers are seven digits that begin alike; a formula that prints such a number itself is refused. */
const FIRST_MARKER = 7_000_001
const RESERVED = /70000/

const UNBOUND: Binding = new Map()

/** Whether a slot's value can be negative. */
function signed(e: Expression): boolean {
  switch (e.kind) {
    case 'number':
      return e.value < 0
    case 'reference':
      return e.variable.signed
    case 'size':
    case 'exp':
    case 'delta':
    case 'square':
      return false
    case 'call':
      return e.name === 'logSumExp' || e.name === 'maximum'
    case 'product':
      return e.factors.some(signed)
    case 'quotient':
      return signed(e.over) || signed(e.under)
    case 'sum':
      return signed(e.body)
    case 'add':
      return e.addends.some(signed)
    case 'term':
      return signed(e.of)
    case 'negative':
    case 'log':
    case 'partial':
      return true
  }
}

/** The part that a line begins with: nothing before it could take its sign. */
function leading(e: Expression): Expression {
  if (e.kind === 'term') return leading(e.of)
  const [first] = e.kind === 'add' ? e.addends : []
  return first ? leading(first) : e
}

/**
 * A line with its numbers in: every leaf is a numbered slot, in walk order, sums written out. The TeX depends
 * on the formula and the sizes alone, so one layout serves every value; `slotValues` fills it. Only a sum with
 * a condition is written over the values that meet it in `environment`.
 */
export function worked(
  e: Expression,
  environment: Environment,
  { binding = UNBOUND, sums = 'written', notation = standard }: WorkedOptions = {},
): Worked {
  const slots: Slot[] = []
  let bare: Expression | null = leading(e)

  function slot(part: Expression, at: Binding, named: TermName | null): string {
    const isSigned = signed(part)
    const marker = String(FIRST_MARKER + slots.length)
    slots.push({ marker, expression: part, binding: at, signed: isSigned })
    const tex = isSigned && part !== bare ? `(${marker})` : marker
    const term = ownTerm(part, notation)
    return term && term !== named ? wrapped(term, tex, false) : tex
  }

  function writtenOut(part: Sum, outer: Binding): string {
    return Array.from({ length: sizeOf(part.index.axis, environment) }, (_, value) => {
      const at = new Map<Index, number>(outer).set(part.index, value)
      if (part.positive && !(evaluate(part.positive, environment, at).value > 0)) return null
      const tex = write(part.body, at)
      return isOpen(part.body, true) ? fenced(tex) : `{${tex}}`
    })
      .filter((tex) => tex !== null)
      .join('+')
  }

  function replacement(part: Expression, at: Binding, named: TermName | null): string | null {
    switch (part.kind) {
      case 'reference':
      case 'size':
      case 'delta':
      case 'call':
      case 'partial':
        return slot(part, at, named)
      case 'sum':
        return sums === 'slots' ? slot(part, at, named) : writtenOut(part, at)
      case 'number':
        if (RESERVED.test(String(part.value)))
          throw new RangeError(`e: ${part.value} could be taken for a marker`)
        return null
      default:
        return null
    }
  }

  function write(part: Expression, at: Binding): string {
    return typesetWith(part, notation, {
      sumsAreOpen: sums === 'written',
      replace: (inner, named) => {
        const tex = replacement(inner, at, named)
        // An exponent alone needs no brackets; the line's first part loses its privilege once written.
        if (inner.kind === 'exp') bare = inner.of
        else if (tex !== null) bare = null
        return tex
      },
    })
  }

  return { tex: write(e, binding), slots }
}

/** The numbers of the slots, in their order, under new data or at other values of the free indices. */
export function slotValues(
  slots: readonly Pick<Slot, 'expression' | 'binding'>[],
  environment: Environment,
  binding: Binding = UNBOUND,
): number[] {
  return slots.map(({ expression, binding: own }) => {
    const at = binding.size === 0 ? own : new Map([...own, ...binding])
    return evaluate(expression, environment, at).value
  })
}
