import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { list } from '../words.ts'

const start = complete(defaultReader, parts.learning.defaults)
const { labels, weights, lambda, inputs } = start
const N = inputs.length
const C = labels.length
const meant = linearMeasures(start).penalty

/** The source's penalty read as it stands, at each j: C times the share of one row. */
const literal = weights.map(
  (row) =>
    C *
    linearMeasures({ ...start, weights: weights.map((one) => (one === row ? row : one.map(() => 0))) })
      .penalty,
)

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      Training looks for the weights whose loss is smallest. There need not be any: if some W gets every
      sample right, twice that W is surer of each and its loss is smaller still, so no W is the best, and
      training makes the weights grow without end. So a price is put on large weights. The <dfn>penalty</dfn>{' '}
      is the sum of the squares of all weights, times λ/2; adding it is called <dfn>regularisation</dfn>, and
      since it is made of squares this one is L2. How much it counts is set by λ, a <dfn>hyperparameter</dfn>:
      a number that you choose and training does not change. Loss and penalty together are the{' '}
      <dfn>objective</dfn> or total loss, L<sub>total</sub>, and the lines work out its gradient. The
      penalty’s part is λW: a small step against it moves each weight towards 0, the further the larger it is.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>The index in the penalty</dt>
      <dd>
        The text that this derivation follows writes the penalty with Σ<sub>i=1</sub>
        <sup>C</sup> Σ<sub>n</sub> over W²<sub>j,n</sub>, twice. That cannot be: nothing uses its i, a letter
        that stood for a sample in the sum before it, and its j is left free. Read as it stands it is C times
        what row j alone adds: with the numbers that the page opens with{' '}
        {list(literal.map((value, j) => `${formatNumber(value)} for ${labels[j]}`))}, where{' '}
        {formatNumber(meant)} is meant. Here the sum runs over j from 1 to C and over the features. A second
        letter for these, d, stands where n is taken by the weight W<sub>m,n</sub>.
      </dd>
      <dt>Each sample its own k</dt>
      <dd>
        The text’s δ<sub>m,k</sub> has to have the k of its own sample, k<sub>i</sub>, as{' '}
        <a href="#gradient-weights">the step before</a> shows. Break it with one k for all, and the check says
        what that costs.
      </dd>
      <dt>Mean and sum</dt>
      <dd>
        The text’s total has the sum of the losses, although it trains on their mean. Here you choose one, and
        every line follows. The mean divides the data part by N and leaves the penalty. So for the same
        minimum λ of the sum form is N times λ of the mean form: with N = {N}, {formatNumber(N * lambda)} for{' '}
        {formatNumber(lambda)}. The switch keeps the number λ, the button below it keeps the minimum.
      </dd>
      <dt>The letters R and L</dt>
      <dd>
        The text lists R as the regularisation term and then writes the penalty out. R is that penalty, (λ/2)
        Σ<sub>j</sub> Σ<sub>n</sub> W²<sub>j,n</sub>, and is not needed. It lists L as the total loss and then
        writes L<sub>total</sub>. Here L<sub>i</sub> is the loss of one sample, and L<sub>total</sub> the
        objective.
      </dd>
      <dt>With ½ and without</dt>
      <dd>
        The ½ cancels the 2 that a square leaves in its derivative. Other texts and programs write λ Σ W²
        without it. Their gradient is then 2λW, and their λ is half of this one for the same penalty:{' '}
        {formatNumber(lambda / 2)} for {formatNumber(lambda)}.
      </dd>
      <dt>Weight decay</dt>
      <dd>
        Another name for what this penalty does in plain gradient descent. The{' '}
        <a href="#training">next step</a> shows why.
      </dd>
      <dt>The bias is penalised too</dt>
      <dd>
        The sum runs over all features, and the constant one is among them. So the weights of the bias are
        penalised like the others, as the formula says; many programs leave them out.
      </dd>
      <dt>The base of the logarithm</dt>
      <dd>
        Without a penalty the base does not change which W is best, as it{' '}
        <a href="../distributions/?base=2#loss">did not change which Q is</a>. With one it does: base b
        divides the data part by ln b and leaves the penalty, as if λ had been multiplied by ln b.
      </dd>
    </dl>
  )
}
