import { formatNumber } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { unitName } from '../../state/unit.ts'
import { swapped } from '../kl/swapped.ts'

const { entropy, crossEntropy } = measures(defaultReader)
const reversed = swapped(defaultReader).crossEntropy
const unit = unitName(defaultReader.base)

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      An animal comes by. How often each one comes is up to the truth <span data-term="p">P</span>. How much
      it surprises you is up to your model <span data-term="q">Q</span>: a class that it gives q(x) costs −log
      q(x). Over many animals you pay an average, the <span data-term="cross-entropy">cross-entropy</span>{' '}
      H(P,Q). In the figure each class is p(x) wide and −log q(x) high, so the whole area is that average.
      Drag an orange edge down: one class gets cheaper, and the others pay for it.
    </p>
  )
}

/** Where the definition needs care, and what its source leaves open. */
export function Notes() {
  return (
    <dl>
      <dt>The order matters</dt>
      <dd>
        H(P,Q) weighs with P and takes the logarithm of Q. H(Q,P) does the reverse, and is another number:{' '}
        {formatNumber(crossEntropy)} against {formatNumber(reversed)} {unit} for the five animals that the
        page opens with. Press swap, and the two bars change places. Some authors write the arguments the
        other way round; here the truth comes first.
      </dd>
      <dt>A name that looks like another</dt>
      <dd>
        The joint entropy H(X,Y) of two random variables has a pair in its brackets too. It is another
        quantity: the surprise of two outcomes together. In H(P,Q) there is one outcome, and two distributions
        over the same classes.
      </dd>
      <dt>“Measures the difference”</dt>
      <dd>
        The text that this derivation follows says that the loss measures the difference between P and Q. At Q
        = P there is no difference, and H(P,Q) is not 0: it is H(P), {formatNumber(entropy)} {unit} for the
        animals above. A few lines on, the divergence takes that part away.
      </dd>
      <dt>The base of the logarithm</dt>
      <dd>
        The source leaves it open. Here it is e, and the unit is the nat. The switch at the top of the page
        changes to bits (base 2) or hartleys (base 10), and every number by the same factor.
      </dd>
      <dt>Where a probability is 0</dt>
      <dd>
        A class with p(x) = 0 has no width and adds nothing, whatever it would cost. A class with q(x) = 0 and
        p(x) above 0 costs infinitely much, each time that it comes: H(P,Q) is then infinite, and the page
        names the class. Set Q from probabilities to reach an exact 0; from logits none is.
      </dd>
    </dl>
  )
}
