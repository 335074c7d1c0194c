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
      <dfn>features</dfn>, numbers such as {measured.join(' or ')} (0 is the usual one, above 0 is more). For
      each class it has a row of <dfn>weights</dfn>, one for each feature. A class’s logit, here also called
      its <dfn>score</dfn>, is the sum of weight times feature. All weights together are the matrix W, all
      samples the matrix X, and all scores are their product. Choose an entry of W, X or Z: what makes it has
      a dashed edge, what it feeds a solid one.
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
        The text calls the same numbers z at first and f from the gradient on. Here they are z throughout.
        From this step on x is no class any more: x<sub>n,i</sub> is feature n of sample i, and x
        <sub>·,i</sub> is the whole column. The second feature index d is there because n is taken: n belongs
        to the weight by which the derivative is taken.
      </dd>
      <dt>A column a sample</dt>
      <dd>
        As in the text, a sample is a column of X. Most data files and programs have a sample a row; the table
        below the figure does too. Then the scores are X Wᵀ, with shape N × C, and nothing else changes.
      </dd>
      <dt>The {bias}</dt>
      <dd>
        The text has no constant in its scores. It needs none: let one feature be 1 in every sample, and its
        weight is added to the score as it stands. Here that is the first feature. The penalty of a later step
        then shrinks this weight as it does the others.
      </dd>
    </dl>
  )
}
