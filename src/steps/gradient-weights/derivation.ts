import { delta, minus, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { GradientClaim } from '../../expression/gradientCheck.ts'
import { i, j, m, n } from '../../expression/indices.ts'
import { mean } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Index, Reference } from '../../expression/tree.ts'
import { k, L, Lavg, Lsum, W, X, yhat, z } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

/** What the loss of sample i tells the score of one class (S19). */
const residual = (of: Index<'class'>) => term('residual', minus(yhat(of, i), delta(of, k(i))))

/** How the loss of one sample changes with one weight (S22). */
const derivation = chain(
  'gradient-weights',
  'linear',
  { needs: ['nats'] },
  partial(L(i), W(m, n)),
  [sum(j, times(partial(L(i), z(j, i)), partial(z(j, i), W(m, n)))), 'chain rule: through every score'],
  [sum(j, times(residual(j), delta(j, m), X(n, i))), 'both derivatives, from the steps before', 'S19', 'S21'],
  [times(residual(m), X(n, i)), 'the delta leaves j = m', 'S22'],
)

const parts = sum(i, times(residual(m), X(n, i)))

const claim = (loss: Reference, closed: GradientClaim['closed']): GradientClaim => ({
  loss,
  closed,
  by: W(m, n),
})

/** The formula of the boxed line, and the loss whose derivative it says it is. */
export const claims = { mean: claim(Lavg(), mean(parts)), sum: claim(Lsum(), parts) }

const result = (slug: string, { loss, closed, by }: GradientClaim, rule: string) =>
  chain(slug, 'linear', { needs: ['nats'] }, term('gradient', partial(loss, by)), [closed, rule, 'S22'])

/** The gradient of the data part where the losses are averaged. One sample's is the same in both. */
export const meanForm: Forms = {
  derivation,
  result: result('gradient-weights', claims.mean, 'the mean of these over the samples, each with its own k'),
}

/** The same where they are added up. */
export const sumForm: Forms = {
  derivation,
  result: result(
    'gradient-weights-sum',
    claims.sum,
    'the sum of these over the samples, each with its own k',
  ),
}
