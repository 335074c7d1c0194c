import { defaultReader } from '../../state/reader.ts'

/** How many samples the page opens with. */
const COUNT = defaultReader.samples.length

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      One sample says little about a classifier, so it is judged on many at once: a <dfn>batch</dfn> of N
      samples; the page opens with {COUNT}. Each has its own true class and its own{' '}
      <span data-term="loss">loss</span>, and training wants one number for all of them. Add the losses up, or
      take their mean. Give a sample another label or another logit: its own loss moves, the sum moves by as
      much, and the mean by an N-th of that. One switch, mean or sum, sets which of the two the derivation
      uses, here and in Part III. A second index names the sample: z<sub>j,i</sub> is the logit of class j in
      sample i, k<sub>i</sub> the true class of sample i, and z<sub>·,i</sub> are all its logits.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Mean or sum</dt>
      <dd>
        The text that this derivation follows says “summed (or averaged)” here, and its formula is the mean. A
        few lines further on it takes the gradient, which is how the loss changes with each weight (Part III),
        and there it is the sum: the 1/N has been lost. Both are in use, but the sum and its gradient are N
        times the mean and its gradient, and a line that starts from one cannot end in the other. A penalty of
        strength λ beside the sum must be N times as strong as beside the mean. The switch changes all of them
        at once.
      </dd>
      <dt>What averaging does</dt>
      <dd>
        The same text says that averaging makes training more stable and effective. What it does is less, and
        exact: the size of the loss and of its gradient no longer depends on N, so that one step size suits
        batches of any size. It does not change which model is best, as long as nothing is added to the loss.
      </dd>
      <dt>One-hot labels and the truth</dt>
      <dd>
        A one-hot label is not the true distribution P. It is one draw from it. Suppose the same input comes N
        times: the model answers the same ŷ each time, and the labels are draws from P. A class j costs −log ŷ
        <sub>j</sub> as often as it was drawn, so the mean of the one-hot losses is −Σ p̂
        <sub>j</sub> log ŷ<sub>j</sub>: the cross-entropy H(P̂,ŷ) of Part I, with the label frequencies P̂ in
        the place of P. The more draws, the closer P̂ tends to be to P. Press “same logits for all” to see both
        numbers.
      </dd>
      <dt>The letters</dt>
      <dd>
        In that text i is a class at first and a sample later on. Here i is always a sample; j, l and m are
        classes, and k<sub>i</sub> is the true class of sample i. N is the number of samples and nothing else;
        the text lets it count the columns of the weights as well, which Part III puts right. Where it says
        “each image”, read “each sample”: whatever has a vector of logits and a true class will do.
      </dd>
    </dl>
  )
}
