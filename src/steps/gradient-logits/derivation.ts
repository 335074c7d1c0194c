import { delta, exp, log, minus, negative, over, sum, term, times } from '../../expression/builders.ts'
import { chain, type Derivation } from '../../expression/derivation.ts'
import { LSE } from '../../expression/functions.ts'
import type { GradientClaim } from '../../expression/gradientCheck.ts'
import { j, l } from '../../expression/indices.ts'
import { partial } from '../../expression/partial.ts'
import { k, Ly, y, yhat, z } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

const gradient = term('gradient', partial(Ly(), z(j)))
const residual = term('residual', minus(yhat(j), y(j)))
const exponentials = sum(l, exp(z(l)))

/** What holds for every label, and what is left of it for a one-hot one: where both routes end (S19). */
const ofOneHot = [
  term('residual', minus(yhat(j), delta(j, k()))),
  'one-hot: y is 1 at k and 0 elsewhere',
  'S19',
] as const

/** ∂ŷ_l/∂z_j as both the ladder and the heat map have it. */
export const jacobianEntry = times(yhat(l), minus(delta(l, j), yhat(j)))

const result = (slug: string): Derivation =>
  chain(slug, 'classifier', { needs: ['nats', 'sums to one'] }, gradient, [
    residual,
    'the gradient by a logit',
    'S19',
  ])

/** Through log-sum-exp: S17 differentiated, its gradient being softmax. */
export const throughLogSumExp: Forms = {
  derivation: chain(
    'gradient-logits',
    'classifier',
    { needs: ['nats', 'sums to one', 'one-hot'] },
    gradient,
    [partial(minus(LSE(z), sum(l, times(y(l), z(l)))), z(j)), 'the loss from the logits; y sums to 1', 'S17'],
    [minus(partial(LSE(z), z(j)), sum(l, times(y(l), partial(z(l), z(j))))), 'derivative of each part'],
    [minus(partial(LSE(z), z(j)), y(j)), 'derivative of a logit: 1 by itself, 0 by another'],
    [
      minus(over(partial(exponentials, z(j)), exponentials), y(j)),
      'LSE is log Σ e^z: derivative of a logarithm',
    ],
    [
      minus(term('q', over(exp(z(j)), exponentials)), y(j)),
      'only the term l = j has z of j in it; e^z is its own derivative',
    ],
    [term('residual', minus(term('q', yhat(j)), y(j))), 'the quotient is softmax: ŷ of j'],
    ofOneHot,
  ),
  result: result('gradient-logits'),
}

/** Through the Jacobian of softmax, contracted with −y/ŷ. */
export const throughJacobian: Forms = {
  derivation: chain(
    'gradient-logits-jacobian',
    'classifier',
    { needs: ['nats', 'sums to one', 'one-hot'] },
    gradient,
    [negative(sum(l, times(y(l), partial(log(yhat(l)), z(j))))), 'definition, term by term', 'S12'],
    [negative(sum(l, times(y(l), over(partial(yhat(l), z(j)), yhat(l))))), 'chain rule through the log'],
    [negative(sum(l, times(y(l), over(jacobianEntry, yhat(l))))), 'the Jacobian of softmax'],
    [negative(sum(l, times(y(l), minus(delta(l, j), yhat(j))))), 'ŷ of l cancels'],
    [minus(times(yhat(j), sum(l, y(l))), y(j)), 'multiplied out; the delta leaves l = j'],
    [residual, 'y sums to 1'],
    ofOneHot,
  ),
  result: result('gradient-logits-jacobian'),
}

/** What the live check holds against the derivative of the loss, −Σ y log ŷ as it is printed. */
export const claim: GradientClaim = {
  closed: minus(yhat(j), y(j)),
  loss: negative(sum(l, times(y(l), log(yhat(l))))),
  by: z(j),
}
