/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      Start from the <span data-term="kl">divergence</span> and pull its logarithm apart. One part contains
      only <span data-term="p">P</span>: it is −H(P). The other is the{' '}
      <span data-term="cross-entropy">cross-entropy</span> H(P,Q). In the figure each class is p(x) wide; its
      orange edge stands at −log q(x), what the model pays, its blue edge at −log p(x), what would do. Solid
      pink is overpaid, hatched is saved, and the divergence is solid less hatched; H(P) is all that lies
      below the blue edges. Drag any bar: every line keeps the same value as its neighbours, because each is
      the same number written differently.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Where p(x) is 0</dt>
      <dd>
        The class adds nothing. As t falls to 0, t log t tends to 0, so 0 log 0 is taken as 0 and every sum
        runs over the classes that can occur.
      </dd>
      <dt>Where q(x) is 0 and p(x) is not</dt>
      <dd>
        The model calls impossible what can happen. The divergence is infinite, and so is every line of its
        expansion; the page names the class that makes it so. The identity H(P,Q) = H(P) + KL(P‖Q) still
        holds, as ∞ = ∞. What fails is subtracting back: H(P,Q) − KL(P‖Q) is then ∞ − ∞, which has no value.
        Only an exact 0 does this. A probability made from logits never is one.
      </dd>
      <dt>The signs in the third line</dt>
      <dd>
        The text that this derivation follows calls its first term the entropy. With its sign, the first term
        is −H(P): a sum of p(x) log p(x) is never positive. The second term, taken with its minus, is +H(P,Q).
      </dd>
    </dl>
  )
}
