import { formatNumber, formatSigned } from '../../expression/number.ts'
import { baseNumber } from '../../state/base.ts'
import { complete } from '../../state/complete.ts'
import { LOGIT_LIMIT } from '../../state/logits.ts'
import { formatQuery } from '../../state/query.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { SURE } from '../../state/sureLogits.ts'
import { trueClass } from '../../state/trueClass.ts'
import { parts } from '../parts.ts'
import { gradientOf } from './gradient.ts'
import { gradientLogits } from './index.ts'
import { soft, sureAndWrong, unsure } from './presets.ts'
import { question } from './question.ts'

const start = complete(defaultReader, parts.learning.defaults)
const k = trueClass(start)
const name = start.labels[k]
const count = start.labels.length

const linkTo = (reader: Reader) => `?${formatQuery(reader, start, gradientLogits.schema)}#gradient-logits`
const atTrueClass = (reader: Reader) => gradientOf(reader).residuals[k] ?? Number.NaN

const now = gradientOf(start)
const wrong = complete(start, sureAndWrong(start))
const torn = complete(start, unsure(start))
const softly = complete(start, soft(start))

/** The state that settles the question, and the class of its lowest logit. */
const asked = complete(start, question.settled)
const { z, residuals } = gradientOf(asked)
const lowest = z.indexOf(Math.min(...z))

/** One class at the end of its field, the others at 0. */
const alone = (at: number) =>
  complete(start, { model: { kind: 'logits', z: start.labels.map((_, j) => (j === at ? LOGIT_LIMIT : 0)) } })
const surest = gradientOf(alone(k))
const farthest = gradientOf(alone((k + 1) % count))

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <>
      <p>
        The weights act on the <span data-term="loss">loss</span> through the logits, so before it can learn a
        classifier must know how its loss changes with each logit. That is the <dfn>gradient</dfn> ∂L/∂z: one
        number for each class. It is a difference: the probability that the <span data-term="q">model</span>{' '}
        gives to the class, minus what the <span data-term="p">label</span> asks for. Here {name} has{' '}
        {formatNumber(now.yhat[k] ?? 0)} − {formatNumber(now.y[k] ?? 0)} ={' '}
        {formatNumber(now.residuals[k] ?? 0)}.
      </p>
      <p>
        Two routes lead there; a switch below the figure chooses. One starts at the loss from the logits: the
        derivative of log-sum-exp turns out to be softmax. The other goes through the probabilities and needs
        the <dfn>Jacobian</dfn> of softmax, the matrix of how each probability changes with each logit. In the
        figure an arrow runs in each class from y to ŷ: to the right where raising this logit raises the loss.
      </p>
    </>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>One-hot and soft labels</dt>
      <dd>
        The text that this derivation follows writes ŷ<sub>j</sub> − δ<sub>j,k</sub>. That is the case of a
        one-hot label, where y<sub>j</sub> is δ<sub>j,k</sub>: 1 at the true class k and 0 elsewhere. Every
        line before the last holds for any label, and so does the box.{' '}
        <a href={linkTo(softly)}>With a soft label</a> the last line gets a red ✗, and is off by the
        difference of y<sub>j</sub> and δ<sub>j,k</sub>.
      </dd>
      <dt>The lines that were missing</dt>
      <dd>
        The text writes the loss from the logits, and then its gradient, with nothing between them. Either
        route is what it leaves out.
      </dd>
      <dt>Where Σ y = 1 is used</dt>
      <dd>
        Once on either route. Through log-sum-exp it is the first line: −Σ y<sub>l</sub> log ŷ<sub>l</sub> is
        Σ y<sub>l</sub> (LSE(z) − z<sub>l</sub>), and LSE(z) comes out of the sum once only because the y
        <sub>l</sub> sum to 1. For a one-hot label the rest, Σ y<sub>l</sub> z<sub>l</sub>, is z<sub>k</sub>.
        Through the Jacobian it is the last line but one.
      </dd>
      <dt>Which way the arrows point</dt>
      <dd>
        An arrow is the gradient ŷ − y, the direction in which the loss rises. Learning goes against it: it
        raises the logits whose arrows point left, and lowers the others. The arrows add up to 0, because
        label and model both sum to 1; adding the same number to all logits changes nothing, and a gradient
        cannot ask for it.
      </dd>
      <dt>Not the true class alone</dt>
      <dd>
        The loss of a one-hot label names one probability, and yet it has a derivative by every logit, because
        each is in the sum that softmax divides by. In <a href={linkTo(asked)}>one such state</a> even{' '}
        {asked.labels[lowest]}, whose logit is the lowest, has {formatSigned(residuals[lowest] ?? Number.NaN)}
        .
      </dd>
      <dt>Wrong and sure, wrong and unsure</dt>
      <dd>
        <a href={linkTo(wrong)}>Sure and wrong</a>, with a logit of {SURE} for another class, the loss is{' '}
        {formatNumber(gradientOf(wrong).loss)} and {name} has the gradient {formatNumber(atTrueClass(wrong))}.{' '}
        <a href={linkTo(torn)}>Unsure</a>, with all logits 0, it is {formatNumber(gradientOf(torn).loss)} and{' '}
        {formatNumber(atTrueClass(torn))}. So to be wrong and sure costs more and pulls harder. But the pull
        has a limit: ŷ and y lie between 0 and 1, so no entry is beyond 1 or −1. With a logit of{' '}
        {formatNumber(LOGIT_LIMIT)} for another class the loss has grown to {formatNumber(farthest.loss)},
        while the gradient of {name}, rounded, is {formatNumber(farthest.residuals[k] ?? 0)}.
      </dd>
      <dt>The matrix</dt>
      <dd>
        ∂ŷ<sub>l</sub>/∂z<sub>j</sub> comes from the logarithm: log ŷ<sub>l</sub> is z<sub>l</sub> − LSE(z),
        and its derivative by z<sub>j</sub> is δ<sub>l,j</sub> − ŷ<sub>j</sub>. The chain rule makes that (∂ŷ
        <sub>l</sub>/∂z<sub>j</sub>)/ŷ<sub>l</sub>, so ∂ŷ<sub>l</sub>/∂z<sub>j</sub> = ŷ<sub>l</sub> (δ
        <sub>l,j</sub> − ŷ<sub>j</sub>). On the diagonal this is ŷ(1 − ŷ), positive and at most 1/4; elsewhere
        it is negative. What one probability gains the others lose: every column adds up to 0. Where the model
        is sure, all entries are near 0, since the probabilities hardly change with the logits any more. If it
        is sure and wrong, y/ŷ is as large as they are small, and the product keeps its size.
      </dd>
      <dt>Digits</dt>
      <dd>
        Where the model is sure and right, ŷ − 1 has no digits left: with a logit of{' '}
        {formatNumber(LOGIT_LIMIT)} for {name} a program that subtracts finds{' '}
        {formatNumber((surest.yhat[k] ?? 0) - 1)}. The figure takes the other entries, which have theirs, and
        gives {name} what is missing to 0: {formatNumber(surest.residuals[k] ?? 0)}. The ladder computes each
        line as it is printed.
      </dd>
      <dt>Nats</dt>
      <dd>
        The derivative of log t is 1/t for the natural logarithm alone. In bits the loss and its gradient are{' '}
        {formatNumber(1 / Math.log(baseNumber('2')))} times as large. So the steps of this part stay in nats.
      </dd>
    </dl>
  )
}
