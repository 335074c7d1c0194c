import { formatNumber } from '../../expression/number.ts'

/** The probability of one face of a die. */
const FACE = 1 / 6

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <>
      <p>
        A model <span data-term="q">Q</span> gives each of five <em>classes</em>, here animals, a probability
        q(x). Then one animal appears. If the model held it to be likely, you learn little; if it held it to
        be rare, you learn much. The <em>surprisal</em> of x, also called its self-information, puts a number
        on that: −log q(x), with the natural logarithm, in a unit called the nat. A certain outcome has 0, and
        the number grows without limit as q(x) falls to 0.
      </p>
      <p>
        Why a logarithm? Draw twice, independently. The probability of both outcomes, x and then x′, is the
        product q(x) q(x′), and you want the surprise of both to be the sum of each. The logarithm turns the
        one into the other. Touch an animal to make it x; x′ is the next in the list.
      </p>
    </>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Which logarithm</dt>
      <dd>
        The text that this derivation follows writes log and names no base, so its numbers have no unit. Here
        log is the natural logarithm and the unit is the nat, unless you choose another: base 2 gives bits,
        base 10 hartleys. One nat is {formatNumber(1 / Math.LN2)} bits, one hartley {formatNumber(Math.LN10)}{' '}
        nats. Each unit is a constant multiple of the others, so no comparison depends on it.
      </dd>
      <dt>What a bit is</dt>
      <dd>
        An outcome of probability 1/2 carries {formatNumber(-Math.log2(1 / 2))} bit: one fair coin. A face of
        a die carries {formatNumber(-Math.log2(FACE))} bits, between two coins and three.
      </dd>
      <dt>Logits</dt>{' '}
      <dd>
        {' '}
        The column logit z holds one number for each animal, of any sign, and Q is made from them: q(x) is e
        to the power z(x), divided by the sum of these powers. That is called softmax, and Part II derives it.
        Set Q from probabilities to move q(x) itself.{' '}
      </dd>{' '}
      <dt>Only independent draws add</dt>
      <dd>
        The first line needs the probability of both to be the product of each. If the second animal is more
        likely after the first, q(x′) must be the probability given x; then the surprisals still add, each
        with its own probability.
      </dd>
      <dt>Why no other function</dt>
      <dd>
        A function of the probability that falls as q rises, and that turns every product into a sum, is −log
        in some base. Choosing the base is choosing the unit.
      </dd>
      <dt>Where q(x) is 0</dt>
      <dd>
        The model calls x impossible, and seeing x would carry infinite surprise. Only an exact 0 does this.
        Set Q from probabilities and drag a point off the left end of the curve to see it; a probability made
        from logits never is 0.
      </dd>
    </dl>
  )
}
