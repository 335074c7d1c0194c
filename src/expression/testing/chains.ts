import { delta, exp, log, minus, negative, over, plus, size, squared, sum, times } from '../builders.ts'
import { chain, type Derivation } from '../derivation.ts'
import type { Data, Environment } from '../environment.ts'
import { CE, KL, LSE, max, softLoss } from '../functions.ts'
import { i, j, l, m, n } from '../indices.ts'
import { partial } from '../partial.ts'
import type { Expression } from '../tree.ts'
import { k, L, lambda, W, X, y, yhat, z } from '../variables.ts'

/** Chains that prove the grammar on what later steps will need. */

const withData = (environment: Environment, data: Readonly<Record<string, Data>>): Environment => ({
  ...environment,
  data: { ...environment.data, ...data },
})

const classes = ({ size: { class: count = 0 } }: Environment) => Array.from({ length: count }, (_, c) => c)

/** Through log-sum-exp: S17 differentiated. */
const gradientThroughLogSumExp = chain(
  'gradient-logits',
  'classifier',
  { needs: ['nats'] },
  partial(L(), z(j)),
  [partial(minus(LSE(z), z(k())), z(j)), 'the loss through log-sum-exp', 'S17'],
  [minus(partial(LSE(z), z(j)), partial(z(k()), z(j))), 'derivative of a difference'],
  [minus(over(exp(z(j)), sum(l, exp(z(l)))), delta(j, k())), 'derivative of log-sum-exp'],
  [minus(yhat(j), delta(j, k())), 'softmax', 'S19'],
)

/** Through the Jacobian of softmax, for any label that sums to one. */
const gradientThroughJacobian = chain(
  'gradient-logits',
  'classifier',
  { needs: ['nats', 'sums to one'] },
  partial(softLoss(z, y), z(j)),
  [negative(sum(l, times(y(l), partial(log(yhat(l)), z(j))))), 'definition'],
  [negative(sum(l, times(y(l), over(partial(yhat(l), z(j)), yhat(l))))), 'chain rule'],
  [
    negative(sum(l, times(y(l), over(times(yhat(l), minus(delta(l, j), yhat(j))), yhat(l))))),
    'Jacobian of softmax',
  ],
  [negative(sum(l, times(y(l), minus(delta(l, j), yhat(j))))), 'cancel'],
  [minus(times(yhat(j), sum(l, y(l))), y(j)), 'the delta leaves l = j'],
  [minus(yhat(j), y(j)), 'y sums to one'],
)

const oneHot = chain(
  'one-hot',
  'classifier',
  { needs: ['one-hot'] },
  CE(y, yhat),
  [negative(sum(j, times(y(j), log(yhat(j))))), 'definition', 'S12'],
  [negative(log(yhat(k()))), 'pick the true class'],
  [KL(y, yhat), 'the entropy of a one-hot label is 0', 'S14'],
)

const logSumExp = chain(
  'log-sum-exp',
  'classifier',
  { needs: ['nats'] },
  L(),
  [negative(log(over(exp(z(k())), sum(j, exp(z(j)))))), 'pick the true class'],
  [plus(negative(log(exp(z(k())))), log(sum(j, exp(z(j))))), 'log of a quotient'],
  [minus(LSE(z), z(k())), 'log of an exponential', 'S17'],
  [minus(plus(max(z), log(sum(j, exp(minus(z(j), max(z)))))), z(k())), 'shift by the largest'],
  {
    relation: '≤',
    expression: minus(plus(max(z), log(size('class'))), z(k())),
    rule: 'no logit is above the largest',
    tight: (environment) => withData(environment, { z: classes(environment).map(() => 2) }),
  },
)

const gradientWeights = chain(
  'gradient-weights',
  'batch',
  { needs: ['nats'] },
  partial(L(i), W(m, n)),
  [sum(j, times(partial(L(i), z(j, i)), partial(z(j, i), W(m, n)))), 'chain rule'],
  [sum(j, times(minus(yhat(j, i), delta(j, k(i))), X(n, i), delta(j, m))), 'S19 and S21', 'S19', 'S21'],
  [times(minus(yhat(m, i), delta(m, k(i))), X(n, i)), 'the delta leaves j = m', 'S22'],
)

const penalty = times(over(lambda(), 2), sum(j, sum(n, squared(W(j, n)))))

/** The objective's gradient, for the sum of the losses or their mean. */
const regularisation = (form: 'sum' | 'mean') => {
  const total = sum(i, L(i))
  const gradient = sum(i, times(minus(yhat(m, i), delta(m, k(i))), X(n, i)))
  const part = (e: typeof total) => (form === 'sum' ? e : times(over(1, size('sample')), e))
  return chain(
    `regularisation-${form}`,
    'batch',
    { needs: ['nats'] },
    partial(plus(part(total), penalty), W(m, n)),
    [
      plus(part(sum(i, partial(L(i), W(m, n)))), times(lambda(), W(m, n))),
      'derivative of each part',
      'S16',
      'S23',
    ],
    [plus(part(gradient), times(lambda(), W(m, n))), 'S22 for each sample', 'S24'],
  )
}

export const chains: readonly {
  readonly derivation: Derivation
  readonly trueMutants: readonly Expression[]
}[] = [
  { derivation: gradientThroughLogSumExp, trueMutants: [] },
  {
    derivation: gradientThroughJacobian,
    trueMutants: [minus(times(yhat(j), sum(l, yhat(l))), y(j)), minus(times(yhat(j)), y(j))],
  },
  { derivation: oneHot, trueMutants: [] },
  { derivation: logSumExp, trueMutants: [] },
  {
    derivation: gradientWeights,
    trueMutants: [
      sum(j, times(partial(L(i), z(m, i)), partial(z(j, i), W(m, n)))),
      sum(j, times(minus(yhat(j, i), delta(m, k(i))), X(n, i), delta(j, m))),
      sum(j, times(minus(yhat(m, i), delta(j, k(i))), X(n, i), delta(j, m))),
    ],
  },
  { derivation: regularisation('sum'), trueMutants: [] },
  { derivation: regularisation('mean'), trueMutants: [] },
]
