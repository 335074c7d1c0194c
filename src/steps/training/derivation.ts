import { delta, minus, over, plus, size, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { GradientClaim } from '../../expression/gradientCheck.ts'
import { i, m, n } from '../../expression/indices.ts'
import { eta, mean, totalOfMean, totalOfSum } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Expression } from '../../expression/tree.ts'
import { defined, variable } from '../../expression/variable.ts'
import { k, lambda, W, X, yhat } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

/** Σ_i (ŷ_{m,i} − δ_{m,k_i}) x_{n,i}: the gradient of the summed losses. */
const ofLosses = sum(i, times(term('residual', minus(yhat(m, i), delta(m, k(i)))), X(n, i)))

const shrunk = times(minus(1, times(eta(), lambda())), W(m, n))

interface Parts {
  readonly slug: string
  readonly total: Expression
  /** The gradient of the data part. */
  readonly ofData: Expression
  /** η times it, as one would write it. */
  readonly moved: Expression
}

function formsOf({ slug, total, ofData, moved }: Parts): Forms {
  const ofTotal = term('gradient', partial(total, W(m, n)))
  const closed = term('gradient', plus(ofData, times(lambda(), W(m, n))))
  const against = minus(W(m, n), times(eta(), closed))
  /** The new weight, which `math` computes where the page checks a line. */
  const next = variable<['class', 'feature']>('Wnext', ['class', 'feature'], {
    signed: true,
    definitions: [defined([m, n], minus(W(m, n), times(eta(), ofTotal)))],
  })
  return {
    derivation: chain(
      slug,
      'linear',
      { needs: ['nats'] },
      next(m, n),
      {
        relation: ':=',
        expression: minus(W(m, n), times(eta(), ofTotal)),
        rule: 'against the gradient',
      },
      [against, 'the gradient put in', 'S24'],
      [minus(shrunk, moved), 'weight decay in front'],
    ),
    result: chain(slug, 'linear', {}, next(m, n), [
      minus(W(m, n), times(eta(), ofTotal)),
      'one step of training, for one weight',
    ]),
  }
}

/** One step where the losses are averaged. */
export const meanForm = formsOf({
  slug: 'training',
  total: totalOfMean(),
  ofData: mean(ofLosses),
  moved: times(over(eta(), size('sample')), ofLosses),
})

/** One step where they are added up. */
export const sumForm = formsOf({
  slug: 'training-sum',
  total: totalOfSum(),
  ofData: ofLosses,
  moved: times(eta(), ofLosses),
})

const claim = (loss: Expression, ofData: Expression): GradientClaim => ({
  closed: plus(ofData, times(lambda(), W(m, n))),
  loss,
  by: W(m, n),
})

/** What the figure checks at each entry: the gradient that the step goes against. */
export const claims = {
  mean: claim(totalOfMean(), mean(ofLosses)),
  sum: claim(totalOfSum(), ofLosses),
} as const
