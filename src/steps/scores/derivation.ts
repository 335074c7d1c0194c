import { delta, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { d, i, j, m, n } from '../../expression/indices.ts'
import { partial } from '../../expression/partial.ts'
import { defined, variable } from '../../expression/variable.ts'
import { W, X, z } from '../../expression/variables.ts'

const weighted = sum(d, times(W(j, d), X(d, i)))

/** How a score changes with one weight (S21). */
export const derivation = chain(
  'scores',
  'linear',
  {},
  partial(z(j, i), W(m, n)),
  [partial(weighted, W(m, n)), 'a score is a weighted sum', 'S20'],
  [sum(d, times(partial(W(j, d), W(m, n)), X(d, i))), 'derivative of a sum, term by term'],
  [sum(d, times(delta(j, m), delta(d, n), X(d, i))), 'derivative of a weight: 1 by itself, 0 by another'],
  [times(delta(j, m), X(n, i)), 'the delta leaves d = n', 'S21'],
)

/** A score as `math` computes it, beside which the printed sum is checked. */
const score = variable<['class', 'sample']>('score', ['class', 'sample'], {
  signed: true,
  definitions: [defined([j, i], weighted)],
})

/** Every score from the weights of its class (S20). */
export const result = chain('scores', 'linear', {}, score(j, i), {
  relation: ':=',
  expression: sum(n, times(W(j, n), X(n, i))),
  rule: 'row j of W times column i of X',
  covers: ['S20'],
})
