import { formatNumber } from '../../expression/number.ts'
import { entropy } from '../../math/entropy.ts'
import { STEP_SIZE } from './descent.ts'

/** A coin that nothing can predict better than by halves. */
const COIN = [0.5, 0.5]

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      You cannot choose <span data-term="p">P</span>: the animals come as they come. You choose{' '}
      <span data-term="q">Q</span>. So <span data-term="entropy">H(P)</span> is a constant to you, and when
      the <span data-term="cross-entropy">cross-entropy</span> falls, it is the{' '}
      <span data-term="kl">divergence</span> that falls, by the same amount. That is why a classifier is
      trained on the cross-entropy: as a <dfn>loss</dfn>, a number to be made small, it leads to the same Q as
      the divergence does, and nobody needs to know H(P). Press start and watch both come down.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>What the loss measures</dt>
      <dd>
        The text that this derivation follows says that the loss measures the difference between Q and P. It
        is more than that: where Q equals P the difference is gone, and the loss is still H(P). For a fair
        coin the best model there is pays {formatNumber(entropy(COIN))} nats. A loss that stops above 0 is no
        sign that the model has something left to learn. Only the divergence would be, and it is no distance:
        it is not symmetric.
      </dd>
      <dt>Why minimising it is enough</dt>
      <dd>
        The same text goes from H(P,Q) = H(P) + KL(P‖Q) straight to the loss. Two facts stand between: H(P)
        does not contain Q, and KL(P‖Q) is never below 0, which is Gibbs’ inequality. Together they make H(P)
        the floor, and Q = P the one place where it is reached.
      </dd>
      <dt>Where p(x) is 0</dt>
      <dd>
        Then the best Q has q(x) = 0, and a softmax of finite logits never is 0. The descent comes as close to
        the floor as you have patience for, and does not reach it. The logit of that class falls for ever,
        more and more slowly.
      </dd>
      <dt>Where q(x) is 0 and p(x) is not</dt>
      <dd>
        The loss is infinite, and so is the divergence. A descent cannot start there: an exact 0 has no logit.
      </dd>
      <dt>The unit</dt>
      <dd>
        In another base the loss and its gradient are multiplied by 1/ln b. The best Q stays where it is. The
        steps of the figure are taken with the gradient in nats, each logit moved by {formatNumber(STEP_SIZE)}{' '}
        (p(x) − q(x)), so that they lead along the same path in every unit.
      </dd>
    </dl>
  )
}
