import { log, negative, plus, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { x, x2 } from '../../expression/indices.ts'
import { q } from '../../expression/variables.ts'

/** The surprisal of two independent draws, whose probability is a product. */
const both = negative(log(times(q(x), q(x2))))

const sum = plus(negative(log(q(x))), negative(log(q(x2))))

/** Why surprise is a logarithm: where probabilities multiply, surprisals add. */
export const surprisals = chain(
  'surprisal',
  'distribution',
  {},
  both,
  [negative(plus(log(q(x)), log(q(x2)))), 'log of a product'],
  [sum, 'one minus for each'],
)

export const result = chain('surprisal', 'distribution', {}, both, [sum, 'independent surprisals add'])
