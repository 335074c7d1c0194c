import { formatNumber } from '../../expression/number.ts'

/** Somewhere off t = 1, to see the inequality at work. */
const T = 2

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      A share of the <span data-term="kl">divergence</span> can be negative. Why can their sum not be? Because
      the natural log t bends down, and so lies below its tangent at t = 1, the line t − 1. At t ={' '}
      {formatNumber(T)} the line stands at {formatNumber(T - 1)} and the curve at {formatNumber(Math.log(T))}.
      Each class is a point at t = <span data-term="q">q</span>/<span data-term="p">p</span>. Weighted with p,
      the heights of the line add up to the sum of q less the sum of p, which is 0. What is left are the gaps:
      weighted with p, they add up to KL(P‖Q). Drag the points: you can move the gaps about, but not below 0.
      This is <dfn>Gibbs’ inequality</dfn>.
    </p>
  )
}

/** Where the derivation needs care, and where its source has a gap. */
export function Notes() {
  return (
    <dl>
      <dt>A step that was missing</dt>
      <dd>
        The text that this derivation follows goes from the identity H(P,Q) = H(P) + KL(P‖Q) to minimising the
        loss, and never says why KL(P‖Q) cannot fall below 0. Without that, nothing says that H(P) is the
        lowest value that the cross-entropy can have. The proof on this page fills the gap.
      </dd>
      <dt>The factor log e</dt>
      <dd>
        The tangent of the natural log at t = 1 is t − 1. A log to another base b is the natural log divided
        by ln b, and 1/ln b is log e in that base: log t ≤ (t − 1)/ln b. In nats log e is 1. Switch the unit
        at the top of the page: all heights scale, and no gap changes its sign.
      </dd>
      <dt>Where p(x) is 0</dt>
      <dd>
        The class has no t, and its term is 0 log 0 = 0. The <dfn>support</dfn> of P is the set of the classes
        with p(x) above 0, and the first sums run over it alone. What Q gives to the other classes is missing
        there, so Q adds up to at most 1. The fourth line puts it back: adding it can only raise the sum.
      </dd>
      <dt>Where q(x) is 0 and p(x) is not</dt>
      <dd>Then t is 0, log t is −∞, and the divergence is infinite. The inequality still holds: −∞ ≤ 0.</dd>
      <dt>When it is an equality</dt>
      <dd>
        Both ≤ must hold with =. The first does so only where every class with p(x) above 0 has t = 1, that is
        q(x) = p(x). Then Q has spent all it has, and the second holds with = as well. So KL(P‖Q) = 0 where Q
        equals P, and nowhere else.
      </dd>
      <dt>The largest entropy</dt>
      <dd>
        Take the uniform Q, with q(x) = 1/C for each of C classes. Then H(P,Q) = log C, whatever P is, and
        KL(P‖Q) = log C − H(P). It is not below 0, hence H(P) ≤ log C, with equality only for the uniform P.
        Press uniform Q to see it in the figure.
      </dd>
    </dl>
  )
}
