import { minus, over, plus, size, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { m, n } from '../../expression/indices.ts'
import { eta, mean, totalOfMean, totalOfSum } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import { gradientOfLosses } from '../../expression/totalGradient.ts'
import type { Expression } from '../../expression/tree.ts'
import { defined, variable } from '../../expression/variable.ts'
import { lambda, W } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

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
        rule: 'a step of size η against the gradient',
      },
      [against, 'the gradient of the step before, put in', 'S24'],
      [minus(shrunk, moved), 'multiplied out, the terms in W together'],
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
  ofData: mean(gradientOfLosses),
  moved: times(over(eta(), size('sample')), gradientOfLosses),
})

/** One step where they are added up. */
export const sumForm = formsOf({
  slug: 'training-sum',
  total: totalOfSum(),
  ofData: gradientOfLosses,
  moved: times(eta(), gradientOfLosses),
})
