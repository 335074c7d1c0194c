import { exp, log, minus, over, plus, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { j, l, m } from '../../expression/indices.ts'
import { c, yhat, z } from '../../expression/variables.ts'

/** Softmax (S10; S18 is the same of sample i), and that a number added to every logit leaves it as it is. */
export const softmax = chain(
  'softmax',
  'classifier',
  {},
  yhat(j),
  {
    relation: ':=',
    expression: over(exp(z(j)), sum(l, exp(z(l)))),
    rule: 'exponentiate, add up, divide',
    covers: ['S10', 'S18'],
  },
  [over(times(exp(c()), exp(z(j))), times(exp(c()), sum(l, exp(z(l))))), 'the same factor above and below'],
  [over(exp(plus(z(j), c())), sum(l, exp(plus(z(l), c())))), 'one exponent'],
)

/** What softmax knows of the logits: their differences. */
export const result = chain('softmax', 'classifier', { needs: ['nats'] }, log(over(yhat(j), yhat(m))), [
  minus(z(j), z(m)),
  'the sums cancel',
])
