import { minus, over, plus, squared, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { loss } from '../../expression/functions.ts'
import { i, j, m, n } from '../../expression/indices.ts'
import { eta, mean, totalOfMean, totalOfSum } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Expression, Reference } from '../../expression/tree.ts'
import { defined, variable } from '../../expression/variable.ts'
import { k, lambda, W, X } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

/**
 * What no second derivative of the total is above: given as the page's bound; half the sum of all squares of the features
 * and λ unless given, which is above any such bound of the sum and the mean.
 */
const K = variable<[]>('K', [], {
  definitions: [defined([], plus(over(sum(n, sum(i, squared(X(n, i)))), 2), lambda()))],
})

/** No step, no change: then both sides are the total as it was. */
const standing = (environment: Environment): Environment => ({
  ...environment,
  data: { ...environment.data, eta: 0 },
})

/** One step, and why it lowers the loss, with the losses averaged or added up. */
function formsOf(slug: string, total: () => Reference, reduced: (losses: Expression) => Expression): Forms {
  const slope = partial(total(), W(m, n))
  const g = variable<['class', 'feature']>('g', ['class', 'feature'], {
    signed: true,
    definitions: [defined([m, n], slope)],
  })
  const next = variable<['class', 'feature']>('Wnext', ['class', 'feature'], {
    signed: true,
    definitions: [defined([m, n], minus(W(m, n), times(eta(), g(m, n))))],
  })
  const score = variable<['class', 'sample']>('znext', ['class', 'sample'], {
    signed: true,
    definitions: [defined([j, i], sum(n, times(next(j, n), X(n, i))))],
  })
  const one = variable<['sample']>('Lnext', ['sample'], {
    definitions: [
      defined(
        [i],
        loss((c) => score(c, i), k(i)),
      ),
    ],
  })
  const written = plus(reduced(sum(i, one(i))), times(over(lambda(), 2), sum(j, sum(n, squared(next(j, n))))))
  const after = variable<[]>('Ltotalnext', [], { definitions: [defined([], written)] })
  const slopes = sum(m, sum(n, squared(g(m, n))))
  return {
    derivation: chain(
      slug,
      'linear',
      { needs: ['nats'] },
      after(),
      {
        relation: '≤',
        expression: minus(total(), times(minus(eta(), over(times(squared(eta()), K()), 2)), slopes)),
        rule: 'g is the gradient of L_total; no second derivative is above K',
        tight: standing,
      },
      [
        minus(total(), times(eta(), minus(1, over(times(eta(), K()), 2)), slopes)),
        'one η taken out of the bracket',
      ],
    ),
    result: chain(slug, 'linear', {}, next(m, n), {
      relation: ':=',
      expression: minus(W(m, n), times(eta(), slope)),
      rule: 'one step of gradient descent, for every weight at once',
    }),
  }
}

/** With the mean of the losses. */
export const meanForm = formsOf('descent', totalOfMean, mean)

/** With their sum. */
export const sumForm = formsOf('descent-sum', totalOfSum, (losses) => losses)
