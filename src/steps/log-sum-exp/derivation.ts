import { exp, log, minus, negative, over, plus, size, sum, term } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { LSE, max } from '../../expression/functions.ts'
import { j } from '../../expression/indices.ts'
import { k, L, z } from '../../expression/variables.ts'

const allEqual = (environment: Environment): Environment => ({
  ...environment,
  data: { ...environment.data, z: Array<number>(environment.size.class ?? 0).fill(1) },
})

/** The logit of the true class, the one number of the label that the loss reads. */
const zk = term('logit', z(k()))

/** The loss as a program has it that knows the probability alone. */
export const fromProbability = negative(log(over(exp(z(k())), sum(j, exp(z(j))))))

/** The loss as S17 has it. */
export const fromLogits = minus(term('log-sum-exp', LSE(z)), zk)

/** The same with the largest logit taken out of sum and logarithm. */
export const shifted = plus(max(z), log(sum(j, exp(minus(z(j), max(z))))), negative(zk))

/** Between these two lies LSE(z). */
export const lowest = max(z)
export const highest = plus(max(z), log(size('class')))

/** The three lines between S12 and S17, the shifted form, and how far LSE(z) can lie above the largest logit. */
export const logSumExp = chain(
  'log-sum-exp',
  'classifier',
  { needs: ['nats'] },
  term('loss', L()),
  [fromProbability, 'pick the true class, put in softmax'],
  [plus(negative(log(exp(z(k())))), term('log-sum-exp', log(sum(j, exp(z(j)))))), 'log of a quotient'],
  [fromLogits, 'log of an exponential', 'S17'],
  [shifted, 'shift by the largest'],
  {
    relation: '≤',
    expression: plus(max(z), log(size('class')), negative(zk)),
    rule: 'no logit is above the largest',
    tight: allEqual,
  },
)

/** The loss as a distance: from the true class's logit up to LSE(z). */
export const result = chain('log-sum-exp', 'classifier', { needs: ['nats'] }, term('loss', L()), [
  fromLogits,
  'the loss from the logits',
  'S17',
])
