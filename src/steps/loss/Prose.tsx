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
      <span data-term="q">Q</span>. Since H(P,Q) = H(P) + KL(P‖Q), and <span data-term="entropy">H(P)</span>{' '}
      is a constant to you, the <span data-term="cross-entropy">cross-entropy</span> and the{' '}
      <span data-term="kl">divergence</span> fall by the same amount. That is why a classifier is trained on
      the cross-entropy: as a <dfn>loss</dfn>, a number to be made small, it leads to the same Q as the
      divergence does, and nobody needs to know H(P). Press start: the figure moves the logits of Q step by
      step, and each step lowers the loss.
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
        Then the best Q has q(x) = 0, and a softmax of finite logits never is 0. Each further step comes
        closer to the floor, and none reaches it. The logit of that class falls for ever, more and more
        slowly.
      </dd>
      <dt>Where q(x) is 0 and p(x) is not</dt>
      <dd>
        The loss is infinite, and so is the divergence. A descent cannot start there: an exact 0 has no logit.
      </dd>
      <dt>The unit</dt>
      <dd>
        In another base the loss is divided by ln b. The best Q stays where it is. Each step of the figure
        adds p(x) − q(x), times {formatNumber(STEP_SIZE)}, to the logit of x, in every unit; Part III derives
        this rule.
      </dd>
    </dl>
  )
}
