import { log, negative, plus, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { H, KL } from '../../expression/functions.ts'
import { j } from '../../expression/indices.ts'
import { k, Ly, y, yhat } from '../../expression/variables.ts'

const loss = term('loss', Ly())
const split = plus(H(y), KL(y, yhat))

/** The loss of a one-hot label, S12 and S14: a divergence, and the surprisal of one class. */
export const oneHot = chain(
  'one-hot',
  'classifier',
  { needs: ['one-hot'] },
  loss,
  {
    relation: ':=',
    expression: negative(term('loss', sum(j, times(y(j), log(yhat(j)))))),
    rule: 'definition',
    covers: ['S12'],
  },
  [split, 'the identity of Part I', 'S13'],
  [KL(y, yhat), 'one-hot: H(y) is 0', 'S14'],
  [negative(term('loss', log(yhat(k())))), 'one-hot: y is 0 but at k'],
)

/** What holds for every label, one-hot or not: the identity, in the names of a classifier (S13). */
export const result = chain('one-hot', 'classifier', {}, loss, [split, 'the identity', 'S13'])
