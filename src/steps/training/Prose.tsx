import { complete } from '../../state/complete.ts'
import { ETA_RANGE } from '../../state/ranges.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { computeCourse, firstDrop, IRIS_COUNT } from './course.ts'

const COUNT = complete(defaultReader, parts.learning.defaults).inputs.length
const course = computeCourse()
const drop = firstDrop(course)

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      Training is one thing done over and over, a <dfn>step</dfn>, and a step has four parts. <b>Forward</b>:
      from the features to scores to probabilities. <b>Loss</b>: what these probabilities cost.{' '}
      <b>Gradient</b>: how the total loss changes with each weight. <b>Update</b>: every weight goes a little
      way against its entry of the gradient. How far is set by the <dfn>step size</dfn> η, in other texts the
      learning rate. The figure shows one step on {COUNT} samples with all of its numbers. Choose a weight, in
      any of the three matrices, and see where its new value comes from; then go forward, and from step to
      step, as far as you like and back.
    </p>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>What averaging does</dt>
      <dd>
        The text that this derivation follows says that training on the average loss makes the process “more
        stable and effective”. Averaging makes the size of the loss and of its gradient independent of N, and
        no more: one step size then suits batches of any size. That descent works at all has another reason.
        The total loss of this classifier is <dfn>convex</dfn> in W, a bowl without side valleys, so that
        steps which are small enough never raise it and lead towards its lowest value. (With λ = 0, and
        classes that weights can tell apart without a mistake, there is no lowest: the loss falls towards 0
        for ever.)
      </dd>
      <dt>Sum or mean</dt>
      <dd>
        The same text trains on the average and then differentiates the sum: the 1/N is lost. Switch to the
        sum, and the losses’ part of the gradient is N = {COUNT} times as large, at the same η a step {COUNT}{' '}
        times as long; the penalty’s part stays.
      </dd>
      <dt>Backpropagation</dt>
      <dd>
        In a network of many layers the chain rule is applied once for each layer, from the last back to the
        first; that is all that <dfn>backpropagation</dfn> is. This classifier has one layer, so it is the one
        product (ŷ − y) x for each sample.
      </dd>
      <dt>All samples or some</dt>
      <dd>
        Each step here uses all samples, the <dfn>full batch</dfn>. Large sets of data are trained in{' '}
        <dfn>minibatches</dfn>: each step takes some of the samples, and its gradient is that of their loss
        alone.
      </dd>
      <dt>A gradient holds where it is taken</dt>
      <dd>
        It says how the loss changes for small changes of W. A step of size η trusts it all the way. Turn η up
        far enough, its slider goes to {ETA_RANGE.max}, and the weights land on the far side of the bowl,
        higher than they were. The loss after the step says so at once, and the next step starts from there.
      </dd>
      <dt>Weight decay</dt>
      <dd>
        The last line says the same with the penalty’s part taken to the front: each step first multiplies
        every weight by 1 − ηλ and then adds what the samples ask for. For λ = 0 nothing is taken off.
      </dd>
      {drop === null ? null : (
        <>
          <dt>Loss and right answers</dt>
          <dd>
            The loss is what descent lowers; how many answers are right, the <dfn>accuracy</dfn>, is what one
            would like to raise. It goes by whole samples and has no gradient to follow. Mostly both get
            better together. The irises show that they need not: step {drop} lowers the loss, and of the{' '}
            {IRIS_COUNT} flowers {course[drop - 1]?.right} are named rightly before it and{' '}
            {course[drop]?.right} after.
          </dd>
        </>
      )}
    </dl>
  )
}
