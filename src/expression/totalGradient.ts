import { delta, minus, plus, sum, term, times } from './builders.ts'
import type { GradientClaim } from './gradientCheck.ts'
import { i, m, n } from './indices.ts'
import { mean, totalOfMean, totalOfSum } from './objective.ts'
import type { Expression } from './tree.ts'
import { k, lambda, W, X, yhat } from './variables.ts'

/** Σ (ŷ_{m,i} − δ_{m,k_i}) x_{n,i} over the samples: the gradient of the losses' sum by W_mn. */
export const gradientOfLosses = sum(i, times(term('residual', minus(yhat(m, i), delta(m, k(i)))), X(n, i)))

const claim = (loss: Expression, ofLosses: Expression): GradientClaim => ({
  closed: plus(ofLosses, times(lambda(), W(m, n))),
  loss,
  by: W(m, n),
})

/** The gradient of L_total by a weight (S24), with the losses averaged or added up. */
export const totalGradient = {
  mean: claim(totalOfMean(), mean(gradientOfLosses)),
  sum: claim(totalOfSum(), gradientOfLosses),
} as const satisfies Record<'mean' | 'sum', GradientClaim>
