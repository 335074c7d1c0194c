import { delta, exp, log, minus, negative, over, plus, sum, times } from '../../expression/builders.ts'
import { H, KL, LSE } from '../../expression/functions.ts'
import { d, i, j, l, m, n, x } from '../../expression/indices.ts'
import { mean } from '../../expression/objective.ts'
import { partial } from '../../expression/partial.ts'
import type { Expression } from '../../expression/tree.ts'
import { k, L, lambda, p, q, W, X, y, yhat, z } from '../../expression/variables.ts'
import { logOfE } from '../gibbs/derivation.ts'

/** Single slips of the pen that leave a line of a step true. */
interface TrueMutants {
  readonly derivation?: readonly Expression[]
  readonly result?: readonly Expression[]
  readonly otherDerivation?: readonly Expression[]
  readonly otherResult?: readonly Expression[]
}

const difference = minus(sum(x, q(x)), sum(x, p(x)))

/**
 * A class with p = 0 adds nothing to a sum weighted by p. P and Q both sum to 1, so that their difference is 0
 * times whatever. No divergence is below 0, whichever two distributions it compares.
 */
const gibbs: TrueMutants = {
  derivation: [
    sum(x, times(p(x), log(over(q(x), p(x))))),
    sum(x, times(p(x), minus(over(q(x), p(x)), 1), logOfE)),
    times(minus(sum(x, q(x), p(x)), sum(x, p(x))), logOfE),
    times(minus(sum(x, p(x)), sum(x, p(x))), logOfE),
    times(minus(sum(x, q(x)), sum(x, q(x))), logOfE),
    times(difference),
    times(difference, exp(1)),
    times(difference, log(1)),
    times(difference, log(exp(2))),
  ],
  result: [KL(q, p), KL(p, p), KL(q, q)],
}

/** H(P) is not above itself. */
const loss: TrueMutants = { result: [negative(sum(x, times(p(x), log(p(x)))))] }

/** The entropy of a one-hot label is 0, with either sign and left out. Its result, for every label, notices both. */
const oneHot: TrueMutants = {
  derivation: [plus(negative(H(y)), KL(y, yhat)), plus(KL(y, yhat))],
}

/** Beside δ of d and n the feature d is the feature n: either letter will do. */
const scores: TrueMutants = {
  derivation: [
    partial(sum(d, times(W(j, d), X(n, i))), W(m, n)),
    sum(d, times(partial(W(j, d), W(m, n)), X(n, i))),
    sum(d, times(delta(j, m), delta(d, n), X(n, i))),
  ],
}

/** Beside ∂z_l/∂z_j, which is 0 unless l is j, y_l is y_j. ŷ sums to 1 as y does, so that either sum may be left out. */
export const gradientLogits = {
  derivation: [
    partial(minus(LSE(z), sum(l, times(y(j), z(l)))), z(j)),
    minus(partial(LSE(z), z(j)), sum(l, times(y(j), partial(z(l), z(j))))),
  ],
  otherDerivation: [minus(times(yhat(j), sum(l, yhat(l))), y(j)), minus(yhat(j), y(j))],
} satisfies TrueMutants

/** Beside δ of j and m, and beside the derivative that is 0 but for j = m, the class j is the class m. */
const gradientWeights: TrueMutants = {
  derivation: [
    sum(j, times(partial(L(i), z(m, i)), partial(z(j, i), W(m, n)))),
    sum(j, times(minus(yhat(j, i), delta(m, k(i))), delta(j, m), X(n, i))),
    sum(j, times(minus(yhat(m, i), delta(j, k(i))), delta(j, m), X(n, i))),
  ],
}

const derivatives = sum(i, partial(L(i), W(m, n)))
const squares = (weight: Expression) =>
  times(over(lambda(), 2), sum(j, sum(d, times(2, weight, delta(j, m), delta(d, n)))))
/** Beside its deltas a weight may as well be written with their other letters. */
const slips = (data: Expression) => [plus(data, squares(W(j, n))), plus(data, squares(W(m, d)))]
const regularisation: TrueMutants = {
  derivation: slips(mean(derivatives)),
  otherDerivation: slips(derivatives),
}

/** By slug; a step that is not here has none. */
export const trueMutants: Readonly<Record<string, TrueMutants>> = {
  gibbs,
  loss,
  'one-hot': oneHot,
  scores,
  'gradient-logits': gradientLogits,
  'gradient-weights': gradientWeights,
  regularisation,
}
