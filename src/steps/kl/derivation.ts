import { log, negative, over, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { KL } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'

const definition = sum(x, times(p(x), log(over(p(x), q(x)))))

/** The divergence: the logarithm of p/q, averaged with the probabilities of P (S3), and over the reciprocal. */
export const kl = chain(
  'kl',
  'distribution',
  {},
  term('kl', KL(p, q)),
  [definition, 'log of the ratio, averaged under P', 'S3'],
  [sum(x, times(p(x), negative(log(over(q(x), p(x)))))), 'log of a reciprocal'],
  [negative(sum(x, times(p(x), log(over(q(x), p(x)))))), 'the sign before the sum'],
)

/** The definition as the source prints it (S3). */
export const result = chain('kl', 'distribution', {}, term('kl', KL(p, q)), [definition, 'definition', 'S3'])
