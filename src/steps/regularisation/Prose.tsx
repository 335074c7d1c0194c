import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { list } from '../words.ts'

const start = complete(defaultReader, parts.learning.defaults)
const { labels, weights, lambda, eta, inputs } = start
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
      Training looks for the weights whose loss is small. Where a classifier can get every sample right,
      larger weights make it surer and the loss smaller, always: no W is the best, and the weights grow
      without end. So a price is put on them. The <dfn>penalty</dfn> is the sum of the squares of all weights,
      times λ/2; adding it is called <dfn>regularisation</dfn>, and since it is made of squares this one is
      L2. Loss and penalty together are the <dfn>objective</dfn>, L<sub>total</sub>, and λ says how much the
      penalty counts. Its part of the gradient is λW: it pulls each weight towards 0, the harder the larger it
      is.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  const shrunk = formatNumber(1 - eta * lambda)
  return (
    <dl>
      <dt>The index in the penalty</dt>
      <dd>
        The text that this derivation follows writes the penalty with Σ<sub>i=1</sub>
        <sup>C</sup> Σ<sub>n</sub> over W²<sub>j,n</sub>, twice. That cannot be: nothing uses its i, and its j
        is left free. Read as it stands it is C times row j alone: with the numbers that the page opens with{' '}
        {list(literal.map((value, j) => `${formatNumber(value)} for ${labels[j]}`))}, where{' '}
        {formatNumber(meant)} is meant. Here the sum runs over j from 1 to C and over the features. A second
        letter for these, d, stands where n is taken by the weight W<sub>m,n</sub>.
      </dd>
      <dt>Each sample its own k</dt>
      <dd>
        The text writes δ<sub>m,k</sub> under the sum over the samples. A sample has its own true class, so
        here it is k<sub>i</sub>. Break it with one k for all, and the check says what that costs.
      </dd>
      <dt>Mean and sum</dt>
      <dd>
        The text says that training uses the mean of the losses, and then gives the gradient of their sum.
        Here you choose one, and every line follows. The mean divides the data part by N and leaves the
        penalty. So λ of the sum form is N times λ of the mean form for the same minimum: with N = {N},{' '}
        {formatNumber(N * lambda)} for {formatNumber(lambda)}. The switch keeps the number λ, the button below
        it keeps the minimum.
      </dd>
      <dt>The R that is never used</dt>
      <dd>
        The text lists R as the regularisation term and then writes the penalty out. R is that penalty, (λ/2)
        Σ<sub>j</sub> Σ<sub>n</sub> W²<sub>j,n</sub>, and is not needed.
      </dd>
      <dt>With ½ and without</dt>
      <dd>
        Other texts and programs write λ Σ W² without the ½. Their gradient is then 2λW, and their λ is half
        of this one for the same penalty: {formatNumber(lambda / 2)} for {formatNumber(lambda)}.
      </dd>
      <dt>Weight decay</dt>
      <dd>
        One step of descent with step size η, W − η (data part + λW), is (1 − ηλ) W − η · data part: before
        the data are heard, every weight shrinks by one factor, {shrunk} with η = {formatNumber(eta)} and λ ={' '}
        {formatNumber(lambda)}. Hence the penalty’s other name.
      </dd>
      <dt>The bias is penalised too</dt>
      <dd>
        The sum runs over all features, and the constant one is among them. So the weights of the bias shrink
        like the others, as the formula says; many programs leave them out.
      </dd>
      <dt>The base of the logarithm</dt>
      <dd>
        Without a penalty the base does not change which W is best. With one it does: base b divides the data
        part by the natural logarithm of b and leaves the penalty, as if λ had been multiplied by it.
      </dd>
    </dl>
  )
}
