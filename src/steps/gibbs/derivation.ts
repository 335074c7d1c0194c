import { exp, expression, log, minus, negative, over, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { KL } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'

/** 1/ln b in base b, 1 in nats: what a natural logarithm is multiplied by to be one of the page's. */
export const logOfE = log(exp(1))

const qIsP = (environment: Environment): Environment => ({
  ...environment,
  data: { ...environment.data, q: environment.data['p'] ?? [] },
})

/**
 * Gibbs' inequality, −KL(P‖Q) ≤ 0, in any base, from log t ≤ (t − 1) log e with t = q/p.
 * Source: T. Cover, J. Thomas, Elements of Information Theory, 2.6
 */
export const gibbs = chain(
  'gibbs',
  'distribution',
  { needs: ['sums to one'] },
  negative(KL(p, q)),
  [sum(x, times(p(x), log(over(q(x), p(x)))), p(x)), 'turn the fraction over'],
  {
    relation: '≤',
    expression: sum(x, times(p(x), minus(over(q(x), p(x)), 1), logOfE), p(x)),
    rule: 'log t ≤ (t − 1) log e',
    tight: qIsP,
  },
  [times(minus(sum(x, q(x), p(x)), sum(x, p(x), p(x))), logOfE), 'split the sum'],
  {
    relation: '≤',
    expression: times(minus(sum(x, q(x)), sum(x, p(x))), logOfE),
    rule: 'add Q where P is 0',
    tight: qIsP,
  },
  [expression(0), 'both sum to 1'],
)

/** What the chain proves, with its sign turned. */
export const result = chain('gibbs', 'distribution', { needs: ['sums to one'] }, expression(0), {
  relation: '≤',
  expression: KL(p, q),
  rule: 'times −1, which turns ≤ round',
  tight: qIsP,
})
