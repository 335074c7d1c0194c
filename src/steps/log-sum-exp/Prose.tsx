import { formatNumber } from '../../expression/number.ts'
import { logSumExp } from '../../math/logSumExp.ts'
import { loss } from '../../math/loss.ts'
import { softmax } from '../../math/softmax.ts'
import { defaultReader } from '../../state/reader.ts'
import { FLOAT32, FLOAT64 } from './floats.ts'
import { SURE } from './Presets.tsx'
import { RISE } from './rise.ts'

/** Two logits, and what a soft maximum makes of them: apart, and alike. */
const APART = [5, 1]
const ALIKE = [5, 5]

/** A sure and right answer of two classes. */
const SURELY = [SURE, 0]

/** The same of as many classes as the page opens with. */
const FIVE = defaultReader.labels.map((_, j) => (j === 0 ? SURE : 0))

/** A wrong answer so sure that the probability of the true class underflows. */
const HOPELESS = [0, RISE.max]

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      The <span data-term="loss">loss</span> needs no probability: it can be had from the logits directly. Add
      up e to the power of each logit and take the logarithm: that is <dfn>log-sum-exp</dfn>, LSE for short.
      It is a <dfn>soft maximum</dfn>: for the logits {APART.map(formatNumber).join(' and ')} it is{' '}
      {formatNumber(logSumExp(APART))}, just above the larger, and for two equal ones, at{' '}
      {formatNumber(ALIKE[0] ?? 0)}, it is {formatNumber(logSumExp(ALIKE))}. The loss is the distance from the
      true class’s logit up to LSE. Drag that logit up and watch the distance shrink; drag another one up and
      watch it grow.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Three steps that were missing</dt>
      <dd>
        The text that this derivation follows has L = −Σ y log ŷ in one place and L = −f<sub>k</sub> + log Σ e
        <sup>f</sup> in another, and nothing between them. The first three steps of the ladder are what it
        leaves out: the label picks one class and softmax is put in for ŷ, the logarithm turns the fraction
        into a difference, and it undoes the exponential.
      </dd>
      <dt>Its letters</dt>
      <dd>
        That text writes z for the logits where it defines softmax and f from here on. They are the same
        numbers, and z stays. It also writes one k for all samples and lets i stand for a class in one formula
        and a sample in the next. Here k is the true class of the one sample at hand, j runs over the classes,
        and i will be a sample.
      </dd>
      <dt>Why nats</dt>
      <dd>
        Parts II and III stay in nats, because L = LSE(z) − z<sub>k</sub> holds as written only with the
        natural logarithm: another base b multiplies the loss and its gradient by 1/ln b.
      </dd>
      <dt>Never negative, never 0</dt>
      <dd>
        LSE is above the largest logit, since every class adds something to the sum, and the largest logit is
        not below z<sub>k</sub>. So LSE − z<sub>k</sub> is above 0, however sure and right the answer is: with
        logits {SURELY.map(formatNumber).join(' and ')} the loss is {formatNumber(loss(SURELY, 0))}; with{' '}
        {FIVE.length} classes, all others at 0, it is {formatNumber(loss(FIVE, 0))} (press “very sure and
        right”). Nor can LSE be more than log C above the largest logit, because each of the C classes adds at
        most what that one does. It gets there only when all logits are equal.
      </dd>
      <dt>Why the shift changes nothing</dt>
      <dd>
        Write each logit as max + (z<sub>j</sub> − max). Then e<sup>max</sup> is a factor of every term: it
        comes out of the sum, and out of the logarithm as max. What stays inside are powers of e with
        exponents of 0 or less. The softmax is shifted the same way, with the factor above and below the
        fraction line, where it cancels.
      </dd>
      <dt>Overflow</dt>{' '}
      <dd>
        {' '}
        float32 and float64 are the usual formats, of 32 and 64 bits, for a number in a program. The softmax
        formula of that text is right as algebra and breaks as a program: e<sup>{formatNumber(RISE.max)}</sup>{' '}
        is {String(Math.exp(RISE.max))} in floating point. A float32 ends at e
        <sup>{formatNumber(FLOAT32.limit)}</sup>, a float64 at e<sup>{formatNumber(FLOAT64.limit)}</sup>.
        Where the true class’s own logit is the one that overflows, softmax then log divides Infinity by
        Infinity, which is NaN, not a number. Where another one is, it takes the logarithm of 0: the loss
        comes out as Infinity. The shifted form is the same number and never gets near these limits.
      </dd>
      <dt>Underflow</dt>
      <dd>
        With logits {HOPELESS.map(formatNumber).join(' and ')} the first class’s probability is{' '}
        {formatNumber(softmax(HOPELESS)[0] ?? 0)} in float64, too small to hold, and its logarithm would be
        −∞. Taken as z<sub>k</sub> − LSE that logarithm is {formatNumber(-loss(HOPELESS, 0))}, which is right.
        A loss goes from logits, not from probabilities.
      </dd>
      <dt>The last digits</dt>
      <dd>
        A sure and right answer has another trap. The largest logit adds e<sup>0</sup> = 1 to the shifted sum,
        and next to that 1 a small rest is lost. The function log1p(r) gives log(1 + r) without ever adding
        the 1. Press “very sure and right”: three forms say 0, and one keeps the loss. This page’s figures
        compute with that one. The lines of the ladder are evaluated as they are printed, each with a bound on
        its rounding; where the loss is smaller than that bound, they show 0.
      </dd>
      <dt>Which digits count as right</dt>
      <dd>
        A form has n right digits if it and the loss are the same when both are rounded to n digits. The loss
        is rounded to the format once, at the end; what is underlined was lost on the way.
      </dd>
    </dl>
  )
}
