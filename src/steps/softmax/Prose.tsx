import { formatNumber } from '../../expression/number.ts'
import { softmax } from '../../math/softmax.ts'
import { LOGIT_LIMIT } from '../../state/logits.ts'

/** Two logits, and what doubling or shifting them does. */
const PAIR = [1, 0]
const DOUBLED = PAIR.map((z) => 2 * z)
const SHIFTED = PAIR.map((z) => z + 2)

/** A logit whose exponential is beyond the largest double. */
const TOO_LARGE = 1000

const first = (z: readonly number[]) => formatNumber(softmax(z)[0] ?? 0)

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      From here on the model is a <dfn>classifier</dfn>: it looks at a photo and gives each class a number,
      its <dfn data-term="logit">logit</dfn> z. A logit may be any number, above 0 or below. Probabilities
      must lie between 0 and 1 and add up to 1. <dfn>Softmax</dfn> turns logits into probabilities in three
      stages: raise e to each logit, add up, divide. The probability of class j is then{' '}
      <span data-term="q">ŷ</span>
      <sub>j</sub>, which Part I called q. Add the same number c to every logit, and watch which stage does
      not change.
    </p>
  )
}

/** Where the derivation needs care, and where its source has one letter for two things. */
export function Notes() {
  return (
    <dl>
      <dt>The index i</dt>
      <dd>
        The text that this derivation follows writes ŷ<sub>i</sub> for class i here, sums over j, and later
        uses i for samples. On these pages i is always a sample; j, l and m are classes. Where that text
        writes softmax again, for sample i, it calls the logits f and adds i to each index. The formula is the
        same, and z stays.
      </dd>
      <dt>Logits are not probabilities</dt>
      <dd>
        They can be negative, and they need not add up to 1. e<sup>z</sup> is above 0 for every finite z, so
        each class keeps some probability: softmax of finite logits is never exactly 0, and with two classes
        or more never exactly 1. Where the figure shows 1, the rest is too small for its digits.
      </dd>
      <dt>The order stays</dt>
      <dd>
        e<sup>z</sup> rises with z, and all are divided by one sum. The largest logit gets the largest
        probability, and equal logits get equal ones. For the most likely class alone you need no softmax.
      </dd>
      <dt>One logit too many</dt>
      <dd>
        Softmax sees differences only: z and z + c give the same ŷ. And it keeps every difference: log(ŷ
        <sub>j</sub>/ŷ<sub>m</sub>) is z<sub>j</sub> − z<sub>m</sub>, the boxed line. So the logits of C
        classes have C − 1 <dfn>degrees of freedom</dfn>, and you may fix one of them at 0. With two classes
        that leaves one number, d = z<sub>1</sub> − z<sub>2</sub>, and ŷ<sub>1</sub> = 1/(1 + e<sup>−d</sup>),
        the <dfn>logistic function</dfn>.
      </dd>
      <dt>A factor is no shift</dt>
      <dd>
        To multiply all logits by a number does change the result: it stretches their differences. The logits{' '}
        {PAIR.join(' and ')} give the first class {first(PAIR)}; {SHIFTED.join(' and ')} give {first(SHIFTED)}{' '}
        again, {DOUBLED.join(' and ')} give {first(DOUBLED)}.
      </dd>
      <dt>The temperature</dt>
      <dd>
        To divide every logit by a <dfn>temperature</dfn> T is to multiply by 1/T. As T nears 0 the largest
        logit takes all: probability 1, and the others 0. Those that tie for the largest share all of it. As T
        grows without end, the probabilities become uniform. T acts in this step only: the formulas here read
        z as your logit divided by T, and with T = 1 that is your logit.
      </dd>
      <dt>Large logits</dt>
      <dd>
        e<sup>{TOO_LARGE}</sup> is beyond the largest number that a program’s float64 can hold, and the
        formula as written would fail there, although ŷ is an ordinary number. The shift by c is the cure: the
        step on log-sum-exp takes it. The figure computes with shifted logits already, and takes logits up to
        ±{LOGIT_LIMIT}.
      </dd>
    </dl>
  )
}
