import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { regimeOf, safeStep } from './bounds.ts'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { iris } from './iris.ts'
import { MOST_STEPS } from './lab.ts'
import { READY_MADE } from './readyMade.ts'
import { setupOfReader } from './sentence.ts'
import { type Choices, setupOf } from './setup.ts'

const start = complete(defaultReader, parts.learning.defaults)
const first = setupOfReader(start)

const IRIS: Choices = { bias: true, lambda: 0, eta: 0.5, reduction: 'mean', start: null }
const STEPS = 200
const right = (change: Partial<Choices>) =>
  courseOf(setupOf(iris(), { ...IRIS, ...change }), STEPS).at(-1)?.correct ?? Number.NaN
const WITH_BIAS = right({})
const PENALTY = 0.01
const PENALISED = right({ lambda: PENALTY })
const WITHOUT_BIAS = right({ bias: false })

const LONG = 1000
const separable = courseOf(setupOf(dataOf(READY_MADE.separable), { ...IRIS, eta: 1 }), LONG)
const early = separable[LONG / 10]
const late = separable[LONG]

/** What stands before the figure. Drawn at build, in no client bundle. */
export function Lead() {
  return (
    <>
      <p>
        Everything comes together here: <dfn>gradient descent</dfn> starts at W = 0 and takes one step after
        the other, W ← W − η ∂L<sub>total</sub>/∂W. Run it, pause it, go back to any step. Drag a sample, or
        add one, and the borders between the classes follow. They are straight lines, because the scores are
        weighted sums: two of them are equal on a line.
      </p>
      <p>
        The step size η decides what becomes of it. K is the most that the loss can bend: no second derivative
        is larger, in any direction, at any weights. As long as η is at most 2/K, a step cannot raise the
        loss; for the samples that the page opens with, 2/K is {formatNumber(safeStep(first))}. The mark below
        the slider is always that of the samples in the lab.
      </p>
    </>
  )
}

/** Where the derivation needs care, and where its source slips. */
export function Notes() {
  return (
    <dl>
      <dt>Why 2/K</dt>
      <dd>
        A step goes down the slope, which alone would lower the loss by η times the sum of the squared slopes.
        The loss bends while it goes, by K/2 · η² times the same sum at most. What it gains outweighs what the
        bend can cost as long as 1 − ηK/2 is not below 0. The lines are computed for the page’s batch of{' '}
        {start.inputs.length} samples, with its own K. Above 2/K a step may still lower the loss; nothing
        promises it.
      </dd>
      <dt>What K is</dt>
      <dd>
        K = ½ λ<sub>max</sub>(X Xᵀ) + λ, with the first part divided by N in the mean form: λ<sub>max</sub> is
        the largest eigenvalue of the matrix, the most that it stretches any vector. The ½ is the most that
        softmax can bend: no eigenvalue of diag(ŷ) − ŷ ŷᵀ is larger. Most books call K the Lipschitz constant
        of the gradient, L; here L is the loss.
      </dd>
      <dt>Blowing up</dt>
      <dd>
        For a parabola, every step above 2/K goes further out each time. This loss is none. The gradient of
        its data part is a sum of residuals between −1 and 1, times the features: it stays bounded however
        large W is. The penalty’s gradient is λ W. One step of the penalty alone takes W to (1 − ηλ) W, and
        that grows in size where ηλ is above 2. So that is what a blow-up needs; between 2/K and 2/λ the loss
        may oscillate, but the weights stay bounded. After a while no double holds a blown-up number. The run
        ends there.
      </dd>
      <dt>The bias</dt>
      <dd>
        The text that this derivation follows has no constant in its scores; without one every border passes
        through the origin. Here it is a feature that is 1 in every sample, and its weight is penalised like
        the others, as the formula has it; many programs leave it out of the penalty. On iris, with λ = 0, the
        mean and η = {formatNumber(IRIS.eta)}, {WITH_BIAS} of {iris().X.length} flowers are right after{' '}
        {STEPS} steps, {PENALISED} with λ = {formatNumber(PENALTY)}, and without the bias {WITHOUT_BIAS}.
      </dd>
      <dt>Separable samples</dt>
      <dd>
        If lines can separate the classes and λ is 0, no weights are best: twice as large ones have a lower
        loss. The loss goes to 0 and the norm of W grows without end, ever more slowly. On the separable set
        with η = 1 the loss is {formatNumber(early?.total ?? 0)} after {LONG / 10} steps and{' '}
        {formatNumber(late?.total ?? 0)} after {formatNumber(LONG)}, the norm {formatNumber(early?.norm ?? 0)}{' '}
        and {formatNumber(late?.norm ?? 0)}. Any λ above 0 ends that.
      </dd>
      <dt>Mean and sum</dt>
      <dd>
        The switch keeps the number λ, and so changes the minimum: beside the sum the penalty is N times
        weaker. “Same minimum” multiplies λ by N, or divides it, and η the other way round: then every step is
        the same as well.
      </dd>
      <dt>The data</dt>
      <dd>
        Iris: 150 flowers of three species, measured by E. Anderson, in R. A. Fisher, “The use of multiple
        measurements in taxonomic problems”, Annals of Eugenics 7, 1936. Each feature is standardised: mean 0,
        deviation 1, with division by N. The other sets are drawn around fixed centres with a fixed seed, the
        same for everybody. A link holds the settings, the step and samples of your own, up to 100 of them; a
        table that you paste or drop stays in your browser and is in no link.
      </dd>
      <dt>The history</dt>
      <dd>
        A run follows from its samples and settings alone: change one, and it is computed anew from W = 0, as
        far as the step that you look at. “Start again from here” keeps the weights instead. Every step is
        kept, up to {formatNumber(MOST_STEPS)}; more would take memory and show nothing new. At first η ={' '}
        {formatNumber(first.eta)}: {regimeOf(first) === 'safe' ? 'below' : 'above'} the mark.
      </dd>
    </dl>
  )
}
