import { log, minus, negative, over, plus, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { CE, H, KL } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'

/** The divergence taken apart: S4, S5, S6 and S7, from the definition S3. */
export const identity = chain(
  'identity',
  'distribution',
  {},
  term('kl', KL(p, q)),
  [
    sum(x, times(p(x), log(over(term('entropy', p(x)), term('cross-entropy', q(x)))))),
    'definition',
    'S3',
    'S4',
  ],
  [
    sum(x, times(p(x), minus(term('entropy', log(p(x))), term('cross-entropy', log(q(x)))))),
    'log of a quotient',
    'S5',
  ],
  [
    minus(
      term('entropy', sum(x, times(p(x), log(p(x))))),
      term('cross-entropy', sum(x, times(p(x), log(q(x))))),
    ),
    'split the sum',
    'S6',
  ],
  [plus(negative(term('entropy', H(p))), term('cross-entropy', CE(p, q))), 'name both sums', 'S7'],
)

/** What the chain proves, rearranged: the cross-entropy is the entropy plus the divergence (S8, S13). */
export const result = chain('identity', 'distribution', {}, term('cross-entropy', CE(p, q)), [
  plus(term('entropy', H(p)), term('kl', KL(p, q))),
  'add H(P) to both sides',
  'S8',
  'S13',
])
