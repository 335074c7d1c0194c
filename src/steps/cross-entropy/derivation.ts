import { log, negative, over, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { CE } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'

const whole = negative(sum(x, times(p(x), log(q(x)))))

/** The expected surprise: the surprisal under Q, averaged with the probabilities of P (S1). */
export const crossEntropy = chain(
  'cross-entropy',
  'distribution',
  {},
  term('cross-entropy', CE(p, q)),
  [sum(x, times(p(x), log(over(1, q(x))))), 'surprise under Q, averaged under P'],
  [sum(x, times(p(x), negative(log(q(x))))), 'log of a reciprocal'],
  [whole, 'the sign before the sum', 'S1'],
)

/** The definition as the source prints it (S1). */
export const result = chain('cross-entropy', 'distribution', {}, term('cross-entropy', CE(p, q)), [
  whole,
  'definition',
  'S1',
])
