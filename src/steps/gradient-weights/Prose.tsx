import { max } from 'd3-array'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'

const start = complete(defaultReader, parts.learning.defaults)
const C = start.labels.length
const N = start.inputs.length
const D = start.inputs[0]?.x.length ?? 0
const { dataGradient } = linearMeasures(start)

/** The same gradient with the true class of sample 1 for every sample, as one k under the sum has it. */
const K = start.inputs[0]?.k ?? 0
const wrong = linearMeasures({ ...start, inputs: start.inputs.map(({ x }) => ({ x, k: K })) }).dataGradient
const errors = dataGradient.flatMap((row, m) =>
  row.map((entry, n) => ({ m, n, right: entry, wrong: wrong[m]?.[n] ?? 0 })),
)
const off = (entry: { right: number; wrong: number }) => Math.abs(entry.wrong - entry.right)
const worst = errors.find((entry) => off(entry) === max(errors, off))

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      Training sets the weights, so it needs the derivative of the loss by each of them. A weight acts on the
      loss through the scores: the weight moves a score, and the score moves the loss. The{' '}
      <dfn>chain rule</dfn> multiplies the two derivatives and adds up over all scores. The weight of class m
      is in the score of class m alone, so of the sum over j one term is left: the{' '}
      <span data-term="residual">error ŷ − y</span> of class m, which is the derivative by its score, times
      the feature n. All these products of one sample are a matrix with one entry for each weight, the{' '}
      <dfn>outer product</dfn> (ŷ − y) x<sup>T</sup>: the column of the errors times the features as a row.
      The matrices of all samples, added up or averaged, are the <span data-term="gradient">gradient</span>,
      and training moves each weight against its entry. Choose a tile, and see the two numbers that make it.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Each sample its own k</dt>
      <dd>
        The text that this derivation follows writes δ with one k, also under the sum over the samples. That
        cannot be, because k is the true class, and each sample has its own: it must be k<sub>i</sub>. With
        the true class of sample 1, {start.labels[K]}, for all {N} samples that the page opens with, the
        derivative by the weight of {start.labels[worst?.m ?? 0]} for {featureName(worst?.n ?? 0)} would be{' '}
        {formatNumber(worst?.wrong ?? Number.NaN)} instead of {formatNumber(worst?.right ?? Number.NaN)}: off
        by {formatNumber(worst ? off(worst) : Number.NaN)}.
      </dd>
      <dt>Mean or sum</dt>
      <dd>
        Here is where the text loses <a href="../classifier/#batch">the 1/N of its mean</a>. Either form will
        do, but not one for the loss and the other for its gradient. The switch changes both.
      </dd>
      <dt>The chain rule</dt>
      <dd>
        From the derivatives of the loss by a score and of a score by a weight the text goes to their product
        with a “thus”. Between them stands the sum over all classes j: in general a weight could act through
        every score. δ<sub>j,m</sub> is why one term is left.
      </dd>
      <dt>Where x comes from</dt>
      <dd>
        A score is a sum of weight times feature. Move a weight by a little, and the score moves by the
        feature times as much. A sample whose feature is 0 therefore has no part in the derivatives by the
        weights for it, however wrong it is; and for the {featureName(0)}, which is 1 in every sample, the
        parts are the errors themselves.
      </dd>
      <dt>As matrices</dt>
      <dd>
        Ŷ − Y has a column a sample and the shape C × N; X has a column a sample too, and X<sup>T</sup> is N ×
        D. Their product (Ŷ − Y) X<sup>T</sup> has the shape C × D, that of W, and the sum over the samples is
        inside it; the mean form divides it by N. Here C = {C}, D = {D} and N = {N}.
      </dd>
      <dt>The letters</dt>
      <dd>
        j is the class that the sum runs over, m the class whose weight it is; i is a sample and n a feature.
        y<sub>j,i</sub> is another name for δ<sub>j,k</sub> with the k of sample i: 1 for the true class, 0
        for the others.
      </dd>
    </dl>
  )
}
