import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { featureName } from '../../state/features.ts'
import { formatQuery } from '../../state/query.ts'
import { ETA_RANGE } from '../../state/ranges.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { computeCourse, firstDrop, IRIS_COUNT } from './course.ts'
import { training } from './index.ts'
import { oneStep } from './outcome.ts'
import { question } from './question.ts'
import { nextWeights } from './trail.ts'

const start = complete(defaultReader, parts.learning.defaults)
const COUNT = start.inputs.length
const course = computeCourse()
const drop = firstDrop(course)

const linkTo = (reader: Reader) => `?${formatQuery(reader, start, training.schema)}#training`

/** The step that is shown first, with the losses added up, and with the longest that the slider reaches. */
const summed = complete(start, { reduction: 'sum' })
const longest = complete(start, { eta: ETA_RANGE.max })
const dropped = complete(start, question.settled)

/** The weight that is chosen at first. */
const m = start.focus ?? 0
const weightAt = (weights: Reader['weights']) => formatNumber(weights[m]?.[start.feature] ?? Number.NaN)

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <p>
      The gradient says which way the loss rises; training goes the other way, over and over. Once is a{' '}
      <dfn>step</dfn>, and a step has four parts. <b>Forward</b>: from the features to scores to
      probabilities. <b>Loss</b>: what these probabilities cost. <b>Gradient</b>: how the total loss changes
      with each weight. <b>Update</b>: every weight goes a little way against its entry of the gradient. How
      far is set by the <dfn>step size</dfn> η, in other texts the learning rate. The figure shows one step on{' '}
      {COUNT} samples with all of its numbers. Choose a weight, in any of the three matrices, and see where
      its new value comes from; then go forward, from step to step, and back.
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
        stable and effective”. As <a href="../classifier/#batch">the batch</a> showed, averaging makes one
        step size suit batches of any size, and no more. That descent works at all has another reason. The
        total loss of this classifier is <dfn>convex</dfn> in W: halfway between two W it is never above the
        mean of its values at both. So it has no side valleys, and steps which are small enough never raise it
        and lead towards its lowest value, or, where it has none, ever closer to a bound that it does not
        reach.
      </dd>
      <dt>Sum or mean</dt>
      <dd>
        Sum and mean do not train the same. <a href={linkTo(summed)}>With the sum</a> the losses’ part of the
        gradient is N = {COUNT} times as large at the same η, and the penalty’s part stays: in the first step
        the weight of {start.labels[m]} for {featureName(start.feature)} goes from {weightAt(start.weights)}{' '}
        to {weightAt(nextWeights(summed))}, with the mean to {weightAt(nextWeights(start))}.
      </dd>
      <dt>Backpropagation</dt>
      <dd>
        The text computes gradients and updates the parameters “through backpropagation”. The name is that of
        the first half: <dfn>backpropagation</dfn> is the chain rule, applied layer by layer from the loss
        back to the first layer of a network, and the update is gradient descent. This classifier has one
        layer, so of backpropagation it has the one product (ŷ − y) x<sup>T</sup> for each sample.
      </dd>
      <dt>All samples or some</dt>
      <dd>
        Each step here uses all samples, the <dfn>full batch</dfn>. Large sets of data are trained in{' '}
        <dfn>minibatches</dfn>: each step takes some of the samples, and the data part of its gradient is
        theirs alone.
      </dd>
      <dt>A gradient holds where it is taken</dt>
      <dd>
        It says how the loss changes for small changes of W. A step of size η trusts it all the way. Turn η up
        to {ETA_RANGE.max}, and the first step goes past the lowest point and up on the other side: the total
        loss rises from {formatNumber(oneStep(start).before.total)} to{' '}
        {formatNumber(oneStep(longest).after.total)}.
      </dd>
      <dt>Weight decay</dt>
      <dd>
        The last line has the terms in W together: each step multiplies every weight by 1 − ηλ,{' '}
        {formatNumber(1 - start.eta * start.lambda)} with η = {formatNumber(start.eta)} and λ ={' '}
        {formatNumber(start.lambda)}, and then subtracts η times the data part of the gradient. Hence the name{' '}
        <dfn>weight decay</dfn>. For λ = 0 the factor is 1.
      </dd>
      {drop === null ? null : (
        <>
          <dt>Loss and right answers</dt>
          <dd>
            The loss is what descent lowers; the share of right answers, the <dfn>accuracy</dfn>, is what one
            would like to raise. It changes by whole samples, so there is no gradient to follow: its
            derivative is 0 wherever it has one. A lower loss does not mean a higher accuracy. Fisher’s
            irises, flowers of three species that the lab uses too, show it:{' '}
            <a href={linkTo(dropped)}>step {drop}</a> lowers the loss, and of the {IRIS_COUNT} flowers{' '}
            {course[drop - 1]?.right} are named rightly before it and {course[drop]?.right} after.
          </dd>
        </>
      )}
    </dl>
  )
}
