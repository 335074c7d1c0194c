import { Draws } from '../../charts/Draws.tsx'
import { formatNumber } from '../../expression/number.ts'
import { entropy as entropyOf } from '../../math/entropy.ts'
import { complete } from '../../state/complete.ts'
import { oneHot as oneHotVector } from '../../state/distribution.ts'
import { LOGIT_LIMIT, modelLogits } from '../../state/logits.ts'
import { measures } from '../../state/measures.ts'
import { formatQuery } from '../../state/query.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { oneHot } from './index.ts'
import { labelMeasures, labelOf } from './label.ts'
import { lowestLoss } from './question.ts'
import { smoothed } from './smoothing.ts'

const start = complete(defaultReader, parts.classifier.defaults)
const now = labelMeasures(start)

const linkTo = (reader: Reader) => `?${formatQuery(reader, start, oneHot.schema)}#one-hot`
const vector = (values: readonly number[]) => `(${values.map(formatNumber).join(', ')})`

/** A soft label over three classes, beside logits that see it the same way. */
const soft = complete(start, {
  p: [0.8, 0.1, 0.1],
  model: { kind: 'logits', z: [1, 0, -1] },
  focus: 0,
})
const { entropy, crossEntropy, kl } = labelMeasures(soft)

/** A customary smoothing, and what it makes of a one-hot label over the five animals. */
const EPSILON = 0.1
const smooth = complete(start, { own: { eps: EPSILON } })
const label = oneHotVector(0, defaultReader.labels.length)
const [keptByAll = 0, givenToAll = 0] = smoothed(label, EPSILON, 'all')
const [keptByOthers = 0, givenToOthers = 0] = smoothed(label, EPSILON, 'others')
const floor = measures({ ...start, p: labelOf(smooth) }).entropy

/** Ten pictures that nobody could tell apart, of animals that are dogs more often than foxes; their labels. */
const OUTCOMES = [
  { name: 'dog', p: 0.7 },
  { name: 'fox', p: 0.3 },
]
const DRAWN = [0, 0, 1, 0, 0, 0, 1, 0, 1, 0]
const [dogs = 0, foxes = 0] = OUTCOMES.map((_, i) => DRAWN.filter((outcome) => outcome === i).length)
const drawn = entropyOf([dogs / DRAWN.length, foxes / DRAWN.length])

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      A classifier learns from samples whose class is known. The <dfn>label</dfn> of a sample says it as a
      distribution <span data-term="p">y</span>: 1 at the true class k and 0 at every other. Such a vector is{' '}
      <dfn>one-hot</dfn>. Put it in the place of P and the model’s <span data-term="q">ŷ</span> in that of Q:
      every term of the sum but one is multiplied by 0, and the{' '}
      <span data-term="loss">cross-entropy loss</span> is the surprisal of the true class, here −log{' '}
      {formatNumber(now.q[1] ?? 0)} = {formatNumber(now.crossEntropy)}. It is also the{' '}
      <span data-term="kl">divergence</span>, because a one-hot label has no{' '}
      <span data-term="entropy">entropy</span>: 1 log 1 is 0, and 0 log 0 counts as 0. Make the label soft:
      the two lines that need a one-hot label get a red ✗, because they no longer hold.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Why L is a divergence, and when it is not</dt>
      <dd>
        The text that this derivation follows calls the loss a special case of the divergence. It is one for a
        single reason: the entropy of a one-hot label is 0. The loss is H(y) + KL(y‖ŷ) for every label, and as
        soon as y is not one-hot it is more than the divergence, by exactly H(y). For y ={' '}
        {vector(labelOf(soft))} and logits {vector(modelLogits(soft.model))} the loss is{' '}
        {formatNumber(crossEntropy)}: the divergence is {formatNumber(kl)}, and H(y) is{' '}
        {formatNumber(entropy)}. <a href={linkTo(soft)}>See that state</a>: the line KL(y‖ŷ) is off by{' '}
        {formatNumber(entropy)}.
      </dd>
      <dt>A label is one draw</dt>
      <dd>
        The same text calls the one-hot vector the true distribution. It is not P(y | x), the probabilities of
        the classes for this photo x; it is one draw from them. Of {DRAWN.length} pictures that look the same,{' '}
        {dogs} may have been dogs and {foxes} foxes, and each of them has a label that is sure:
        <Draws
          label={`${DRAWN.length} labels drawn from ${OUTCOMES.map(({ name, p }) => `${name} ${formatNumber(p)}`).join(' and ')}: each is one-hot; ${dogs} say dog and ${foxes} fox`}
          name="P(y | x)"
          outcomes={OUTCOMES}
          draws={DRAWN}
        />
        H(y) is 0 for each of them, but the entropy of the shares in which they came is {formatNumber(drawn)}{' '}
        nats. A model gives all {DRAWN.length} the same ŷ, so that their mean loss cannot be below{' '}
        {formatNumber(drawn)}.
      </dd>
      <dt>Values between 0 and 1</dt>
      <dd>
        The text says that y is “typically 0 or 1”. Any y that is never below 0 and sums to 1 will do: the
        shares of people who named each class (a <dfn>soft label</dfn>), or a one-hot label that gives up a
        little ε (<dfn>label smoothing</dfn>). There are two conventions. Shared by all C classes, (1 − ε) y +
        ε/C: with ε = {formatNumber(EPSILON)} and C = {label.length} the true one keeps{' '}
        {formatNumber(keptByAll)}, and the others get {formatNumber(givenToAll)} each; so in Szegedy et al.
        (2016) and in PyTorch’s label_smoothing. Shared by the C − 1 others, the true class keeps{' '}
        {formatNumber(keptByOthers)}, and they get {formatNumber(givenToOthers)}.{' '}
        <a href={linkTo(smooth)}>In the first</a> the floor of the loss is H(y) = {formatNumber(floor)}, not
        0.
      </dd>
      <dt>Where the loss is tiny</dt>
      <dd>
        Give dog the logit {formatNumber(LOGIT_LIMIT)} and the figure shows a loss of{' '}
        {formatNumber(lowestLoss(start))}, which is not 0. The derivation shows 0 there: it computes each line
        as it is printed, and shows 0 where a value is smaller than its possible rounding error.
      </dd>
      <dt>The names of things</dt>
      <dd>
        The text writes KL(P‖ŷ), half in one notation and half in the other, and its i is a class here and a
        sample from the batch on. On these pages:
        <table className="names">
          <thead>
            <tr>
              <th scope="col">what</th>
              <th scope="col">Part I</th>
              <th scope="col">the text</th>
              <th scope="col">from here on</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">the truth, or the label for it</th>
              <td data-term="p">P, p(x)</td>
              <td>P, p, y</td>
              <td data-term="p">
                y, y<sub>j</sub>
              </td>
            </tr>
            <tr>
              <th scope="row">the model’s distribution</th>
              <td data-term="q">Q, q(x)</td>
              <td>Q, ŷ</td>
              <td data-term="q">
                ŷ, ŷ<sub>j</sub>
              </td>
            </tr>
            <tr>
              <th scope="row">their cross-entropy</th>
              <td>H(P,Q)</td>
              <td>H(P,Q), L</td>
              <td>L, the loss of one sample</td>
            </tr>
            <tr>
              <th scope="row">a class; the true one</th>
              <td>x</td>
              <td>x, i, j; k</td>
              <td>j, l, m; k</td>
            </tr>
            <tr>
              <th scope="row">the number of classes</th>
              <td>C</td>
              <td>at first none, later C</td>
              <td>C</td>
            </tr>
            <tr>
              {' '}
              <th scope="row">a sample</th>
              <td />
              <td>i, an “image”</td>
              <td>i</td>
            </tr>
          </tbody>
        </table>
      </dd>
    </dl>
  )
}
