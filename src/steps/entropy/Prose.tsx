import { formatNumber } from '../../expression/number.ts'
import { entropy } from '../../math/entropy.ts'

const FAIR_COIN = [0.5, 0.5]
const BENT_COIN = [0.9, 0.1]
const bits = (p: readonly number[]) => formatNumber(entropy(p, { base: 2 }))

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      Now take the surprisal under <span data-term="p">P</span>, the distribution that the animals are drawn
      from. A cat comes often and surprises little; an elk surprises much and comes seldom. Weight each
      surprisal by how often it occurs and add up: the average is the <span data-term="entropy">entropy</span>{' '}
      H(P), the surprise that you expect of one draw. In the figure each animal is a column p(x) wide and −log
      p(x) high, and H(P) is the whole area.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Where p(x) is 0</dt>
      <dd>
        Its surprisal is infinite, and it never occurs. The text that this derivation follows leaves 0 log 0
        open; the term is 0, since t log t tends to 0 as t does. So the sum runs over the classes with p(x)
        above 0.
      </dd>
      <dt>Never below 0</dt>
      <dd>
        A probability is at most 1, so −log p(x) is never negative, nor is its average. H(P) is 0 only where
        one class has all of P: press one-hot P.
      </dd>
      <dt>Never above log C</dt>
      <dd>
        C is the number of classes. The last line is the largest entropy that they allow, reached where all
        are equally likely: press uniform P. Its proof waits for Gibbs’ inequality, in a later step; here you
        can only fail to find a counterexample.
      </dd>
      <dt>One formula, written twice</dt>
      <dd>
        The text that this derivation follows defines entropy once over x and once over i, with p for P and p
        <sub>i</sub> for p(x). Both are this formula.
      </dd>
      <dt>Nothing but the probabilities</dt>
      <dd>
        Rename the animals, or let them be numbers: H(P) stays. A fair coin has {bits(FAIR_COIN)} bit whatever
        is printed on it, and a coin that falls on one side nine times in ten has {bits(BENT_COIN)}.
      </dd>
    </dl>
  )
}
