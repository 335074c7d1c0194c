import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { formatQuery } from '../../state/query.ts'
import { defaultReader } from '../../state/reader.ts'
import { unitName } from '../../state/unit.ts'
import { parts } from '../parts.ts'
import { COINS, detour } from './coins.ts'
import { kl } from './index.ts'

const start = measures(defaultReader)
const unit = unitName(defaultReader.base)
const { direct, legs } = detour()
const pair = (coin: readonly [number, number]) => `(${coin.map(formatNumber).join(', ')})`

/** The state in which the model rules out owl. */
const RULED_OUT = `?${formatQuery(
  complete(defaultReader, {
    ...parts.distributions.defaults,
    model: { kind: 'probabilities', q: [0.4, 0.3, 0.2, 0, 0.1] },
  }),
  complete(defaultReader, parts.distributions.defaults),
  kl.schema,
)}#kl`

/** Ratios p/q: a class that comes half as often as the model says, and one that comes twice as often. */
const HALF = 0.5
const TWICE = 2

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      In each class, compare truth and model by the ratio <span data-term="p">p(x)</span>/
      <span data-term="q">q(x)</span>. Where they agree it is 1 and its logarithm 0; where it is{' '}
      {formatNumber(TWICE)} the natural logarithm is {formatNumber(Math.log(TWICE))}, where it is{' '}
      {formatNumber(HALF)} it is {formatNumber(Math.log(HALF))}. The logarithm of p(x)/q(x) is −log q(x) less
      −log p(x): how much more x surprises the model than it would surprise the truth. Average these
      logarithms with the truth’s own probabilities: that is the{' '}
      <span data-term="kl">Kullback–Leibler divergence</span> KL(P‖Q). Each term p(x) log(p(x)/q(x)) is the{' '}
      <em>share</em> of its class. In the figure each share moves the sum to the right or, hatched, back to
      the left. Set Q from probabilities and drag one to 0: its share runs off the figure.
    </p>
  )
}

/** Where the definition needs care, and what its source leaves out. */
export function Notes() {
  return (
    <dl>
      <dt>Where q(x) is 0 and p(x) is not</dt>
      <dd>
        The source does not say what happens. The ratio p/q grows without bound as q falls to 0, and at an
        exact 0 the divergence is infinite: the model rules out what can happen.{' '}
        <a href={RULED_OUT}>See the model give owl an exact 0</a>. Only probabilities reach it; a q made from
        logits gets small, and its divergence large, but stays finite.
      </dd>
      <dt>Where p(x) is 0</dt>
      <dd>
        The class adds 0, as 0 log 0 counts as 0, whatever q(x) is. Where q(x) is above 0 there, KL(Q‖P) is
        the one that is infinite.
      </dd>
      <dt>Not symmetric</dt>
      <dd>
        KL(P‖Q) averages with P, KL(Q‖P) with Q. For the animals that the page opens with they are{' '}
        {formatNumber(start.kl)} and {formatNumber(start.klReverse)} {unit}. Press swap: each takes the
        other’s value.
      </dd>
      <dt>No triangle inequality</dt>
      <dd>
        A detour can be shorter than the direct way. With A = {pair(COINS.A)}, B = {pair(COINS.B)} and C ={' '}
        {pair(COINS.C)}, KL(A‖C) is {formatNumber(direct)} {unit}, and KL(A‖B) + KL(B‖C) is{' '}
        {formatNumber(legs[0])} + {formatNumber(legs[1])} = {formatNumber(legs[0] + legs[1])}. So a divergence
        is not a distance, though it is 0 only where both distributions are the same.
      </dd>
      <dt>The base of the logarithm</dt>
      <dd>
        The source leaves it open. Another base multiplies every share and every sum by one factor: signs,
        zeros and the comparison of two models stay as they are.
      </dd>
    </dl>
  )
}
