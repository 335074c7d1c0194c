import { delta, minus, over, plus, squared, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { d, i, j, m, n } from '../../expression/indices.ts'
import { mean, penalty, summedLosses, totalOfMean, totalOfSum } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Expression } from '../../expression/tree.ts'
import { defined, variable } from '../../expression/variable.ts'
import { k, L, lambda, W, X, yhat } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

/** What the sum over the samples becomes in the data part: itself, or divided by N. */
type Whole = (total: Expression) => Expression

/** (λ/2) Σ of something of each weight. Its feature is d: n belongs to the weight by which one differentiates. */
const ofEachWeight = (what: Expression) => term('penalty', times(over(lambda(), 2), sum(j, sum(d, what))))

const square = squared(W(j, d))

/** λ W: the penalty's part of the gradient. */
export const decay = term('penalty', times(lambda(), W(m, n)))

/** What the data add to an entry of the gradient. */
export const dataPart = (whole: Whole, ofSample: Expression) => term('gradient', whole(sum(i, ofSample)))

/** S22, what sample i adds. */
export const ofSample = times(minus(yhat(m, i), delta(m, k(i))), X(n, i))

/** The gradient of the objective (S24), of one form. */
const derivationOf = (slug: string, left: Expression, whole: Whole) => {
  const data = dataPart(whole, partial(L(i), W(m, n)))
  return chain(
    slug,
    'linear',
    { needs: ['nats'] },
    partial(left, W(m, n)),
    [
      partial(plus(whole(summedLosses), ofEachWeight(square)), W(m, n)),
      'the objective: data part and penalty',
      'S16',
      'S23',
    ],
    [plus(data, ofEachWeight(partial(square, W(m, n)))), 'derivative of a sum, term by term'],
    [
      plus(data, ofEachWeight(times(2, W(j, d), delta(j, m), delta(d, n)))),
      'derivative of a square, times that of the weight: 1 by itself, 0 by another',
    ],
    [plus(data, decay), 'the deltas leave j = m and d = n; ½ and 2 cancel'],
    [plus(dataPart(whole, ofSample), decay), 'the step before, for each sample', 'S24'],
  )
}

/** L_total as `math` computes it, beside which the printed one is checked. */
const objective = (whole: Whole) =>
  variable<[]>('objective', [], { definitions: [defined([], plus(whole(summedLosses), penalty))] })

const resultOf = (slug: string, whole: Whole) =>
  chain(slug, 'linear', {}, objective(whole)(), {
    relation: ':=',
    expression: plus(whole(summedLosses), penalty),
    rule: 'what is minimised: the losses, and a price for large weights',
    covers: ['S16', 'S23'],
  })

const formsOf = (slug: string, left: Expression, whole: Whole): Forms => ({
  derivation: derivationOf(slug, left, whole),
  result: resultOf(slug, whole),
})

/** The objective with the mean of the losses. */
export const meanForm = formsOf('regularisation', totalOfMean(), mean)

/** The same with the losses added up. */
export const sumForm = formsOf('regularisation-sum', totalOfSum(), (total) => total)
