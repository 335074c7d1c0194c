import { delta, minus, over, plus, size, squared, sum, term, times } from '../../expression/builders.ts'
import type { GradientClaim } from '../../expression/gradientCheck.ts'
import { i, m, n } from '../../expression/indices.ts'
import { mean, penalty, summedLosses } from '../../expression/objective.ts'
import type { Expression } from '../../expression/tree.ts'
import { index } from '../../expression/variable.ts'
import { k, lambda, W, X, yhat } from '../../expression/variables.ts'
import type { Reduction } from '../../math/batch.ts'
import { word } from '../../state/key.ts'
import type { Reader } from '../../state/reader.ts'
import { dataPart, decay, ofSample } from './derivation.ts'

/** What can be written wrong on purpose, and nothing. */
export const BREAKS = ['none', 'drop-n', 'one-k', 'half-lambda', 'wrong-index'] as const
export type Break = (typeof BREAKS)[number]

export const keys = { break: word(BREAKS) }

/** What the reader has broken. */
export const breakOf = ({ own }: Pick<Reader, 'own'>): Break =>
  BREAKS.find((known) => known === own['break']) ?? 'none'

/** `own` with another break; without the key where nothing is broken, so that a link stays short. */
export function withBreak({ break: _, ...own }: Reader['own'], next: Break): Reader['own'] {
  return next === 'none' ? own : { ...own, break: next }
}

/** The first class and the first sample, as the formulas write them. */
export const FIRST = { class: index('class', '1'), sample: index('sample', '1') }

/** A formula and what the page finds its typesetting by. */
export interface Named {
  readonly name: string
  readonly expression: Expression
}

/** What is printed, and so what is checked: a loss and its gradient, in one form of the data part. */
export interface Printed {
  readonly loss: Named
  readonly gradient: Named
  readonly claim: GradientClaim
}

const named = (name: string, expression: Expression): Named => ({
  name: `regularisation.break.${name}`,
  expression,
})

const oneK = times(minus(yhat(m, i), delta(m, k(FIRST.sample))), X(n, i))
const half = term('penalty', times(over(lambda(), 2), W(m, n)))
/** Read literally, the source's sum over i counts one row C times: j is free, and shown at 1. */
const oneRow = term('penalty', times(size('class'), over(lambda(), 2), sum(n, squared(W(FIRST.class, n)))))

function printedOf(form: Reduction, whole: (total: Expression) => Expression, dropped: Named | null) {
  const loss = named(`${form}.loss`, plus(whole(summedLosses), penalty))
  const right = named(form, plus(dataPart(whole, ofSample), decay))
  const of = (gradient: Named, of: Named = loss): Printed => ({
    loss: of,
    gradient,
    claim: { closed: gradient.expression, loss: of.expression, by: W(m, n) },
  })
  return {
    none: of(right),
    // The sum form has no 1/N to drop, and the mean form without it has the sum's gradient.
    'drop-n': of(dropped ?? right),
    'one-k': of(named(`${form}.one-k`, plus(dataPart(whole, oneK), decay))),
    'half-lambda': of(named(`${form}.half-lambda`, plus(dataPart(whole, ofSample), half))),
    'wrong-index': of(right, named(`${form}.wrong-index`, plus(whole(summedLosses), oneRow))),
  } satisfies Record<Break, Printed>
}

const sumPrinted = printedOf('sum', (total) => total, null)

/** What the page prints, by the form and by what is broken. */
export const printed: Readonly<Record<Reduction, Readonly<Record<Break, Printed>>>> = {
  sum: sumPrinted,
  mean: printedOf('mean', mean, sumPrinted.none.gradient),
}

/** Each once: what is typeset at build, for the reader to choose from. */
const each = (of: (one: Printed) => Named): readonly Named[] => [
  ...new Set(Object.values(printed).flatMap((form) => Object.values(form).map(of))),
]
export const LOSSES = each(({ loss }) => loss)
export const GRADIENTS = each(({ gradient }) => gradient)
