import { complete } from '../../state/complete.ts'
import { featureName } from '../../state/features.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'

const start = complete(defaultReader, parts.learning.defaults)
const C = start.labels.length
const N = start.inputs.length
const D = start.inputs[0]?.x.length ?? 0
const [bias, ...measured] = Array.from({ length: D }, (_, n) => featureName(n))

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      So far the logits z were set by hand. A classifier computes them from what it sees of a sample: its{' '}
      <dfn>features</dfn>, here numbers for {measured.join(' and ')}, where 0 stands for the usual and a
      number above 0 for more. For each class it has a row of <dfn>weights</dfn>, one for each feature. A
      class’s logit, here also called its <dfn>score</dfn>, is the sum of weight times feature; a classifier
      with such scores is <dfn>linear</dfn>. All weights together are the matrix W, all samples the matrix X,
      and all scores Z are their product. Learning can change nothing but the weights, so the lines work out
      how a score changes with one of them. Choose an entry of W, X or Z: what makes it has a dashed edge,
      what it feeds a solid one.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>The shapes</dt>
      <dd>
        The text that this derivation follows gives W the shape C × N, N being the number of samples. That
        cannot be: in its own formula for a score the sum runs over the features n, so a row of W has one
        weight for each feature. W is C × D, with D the number of features; X is D × N; and C × N is the shape
        of the scores Z. Here C = {C}, D = {D} and N = {N}.
      </dd>
      <dt>The letters</dt>
      <dd>
        What the text writes f from here on stays z. x is no class any more: x<sub>n,i</sub> is feature n of
        sample i, and x<sub>·,i</sub> is the whole column. j and m are classes; n is the feature of the weight
        by which the derivative is taken, so the sum has a second letter for features, d.
      </dd>
      <dt>The signs ∂ and δ</dt>
      <dd>
        ∂z/∂W<sub>m,n</sub> is the <dfn>partial derivative</dfn> of z with respect to W<sub>m,n</sub>, here
        “by” for short: how fast z changes when this weight moves and all others stay. δ<sub>j,m</sub> is the{' '}
        <dfn>Kronecker delta</dfn>: 1 where j = m, and 0 otherwise. In a sum over j it leaves the one term
        with j = m.
      </dd>
      <dt>A column a sample</dt>
      <dd>
        As in the text, a sample is a column of X. Most data files and programs have a sample a row; the table
        below the figure does too. With the samples as rows of X the scores are X W<sup>T</sup>, of shape N ×
        C: the same numbers, transposed.
      </dd>
      <dt>The {bias}</dt>
      <dd>
        The text has no constant in its scores. It needs none: let one feature be 1 in every sample, and its
        weight is added to the score as it stands. That weight is the <dfn>bias</dfn> of its class; here the
        feature, the first one, goes by the same name. The penalty of a later step then shrinks this weight as
        it does the others.
      </dd>
    </dl>
  )
}
