import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { safeStep } from './bounds.ts'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { iris } from './iris.ts'
import { MOST_STEPS } from './lab.ts'
import { MOST_POINTS } from './point.ts'
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
        One step lowers the loss by a little; learning takes many. <dfn>Gradient descent</dfn> starts here at
        W = 0 and takes one step after the other, W ← W − η ∂L<sub>total</sub>/∂W. Run it, pause it, go back
        to any step. Drag a sample, or add one, and the borders between the classes follow. They are straight
        lines, because the scores are weighted sums: two of them are equal on a line. The lines of equal
        probability bend wherever a third class has a say.
      </p>
      <p>
        The step size η decides what becomes of it. Let K be a bound on how much the loss bends: no second
        derivative is larger, in any direction, at any weights. As long as η is at most 2/K, a step cannot
        raise the loss; the lines show why. For the samples that the lab opens with, 2/K is{' '}
        {formatNumber(safeStep(first))}. The mark below the slider is always that of the samples in the lab.
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
        W⁺ and L⁺ are the weights and the loss after the step, and g is the gradient before it. If the loss
        fell along a straight line, a step would lower it by η times the sum of all g². It bends upwards on
        the way, which costs at most K/2 · η² times the same sum. The bracket of the last line, 1 − ηK/2, is
        not below 0 as long as η is at most 2/K. The lines are computed for the {start.inputs.length} samples
        of the steps before, with their own K. Above 2/K a step may still lower the loss; nothing promises it.
      </dd>
      <dt>What K is</dt>
      <dd>
        K = ½ λ<sub>max</sub>(X X<sup>T</sup>) + λ, with the first part divided by N in the mean form: λ
        <sub>max</sub>, not to be confused with the penalty’s λ, is the largest eigenvalue of the matrix, the
        most that it stretches any vector. The ½ is for the bend of softmax: no eigenvalue of its{' '}
        <a href="#gradient-logits">Jacobian</a>, diag(ŷ) − ŷ ŷ<sup>T</sup>, is larger. Most books call K a
        Lipschitz constant of the gradient, and write L; here L is the loss.
      </dd>
      <dt>Blowing up</dt>
      <dd>
        On a parabola with the second derivative K, a step size above 2/K goes further out each time. This
        loss is none. The gradient of its data part is made of errors ŷ − y between −1 and 1, times the
        features: it stays bounded however large W is. The penalty’s gradient is λW. One step of the penalty
        alone takes W to (1 − ηλ) W, which is longer than W only where ηλ is above 2. So for λ above 0 and η
        between 2/K and 2/λ the loss may oscillate, but the weights stay bounded. Above 2/λ they do not: no
        second derivative is below λ, so every step leads at least ηλ − 1 times as far from the minimum. In
        the end float64 cannot hold the numbers, and the run ends.
      </dd>
      <dt>The bias</dt>
      <dd>
        Without the constant feature every border passes through the origin, as it does in the text that this
        derivation follows. On iris with all four features, λ = 0, the mean and η = {formatNumber(IRIS.eta)},{' '}
        {WITH_BIAS} of {iris().X.length} flowers are right after {STEPS} steps, {PENALISED} with λ ={' '}
        {formatNumber(PENALTY)}, and without the bias {WITHOUT_BIAS}.
      </dd>
      <dt>Separable samples</dt>
      <dd>
        If some W gets every sample right and λ is 0, no weights are best: twice that W has a lower loss. In a
        descent with small enough steps the loss goes to 0, and the norm ‖W‖, the root of the sum of all
        squares, grows without end, ever more slowly. On the separable set with η = 1 the loss is{' '}
        {formatNumber(early?.total ?? 0)} after {LONG / 10} steps and {formatNumber(late?.total ?? 0)} after{' '}
        {formatNumber(LONG)}, the norm {formatNumber(early?.norm ?? 0)} and {formatNumber(late?.norm ?? 0)}.
        Any λ above 0 ends that.
      </dd>
      <dt>Mean and sum</dt>
      <dd>
        The switch keeps the number λ, and so changes <a href="#regularisation">the minimum</a>. “Same
        minimum” multiplies λ by N and divides η by it, or the other way round: then every step is the same as
        well.
      </dd>
      <dt>The data</dt>
      <dd>
        Iris: {iris().X.length} flowers of three species, measured by E. Anderson, in R. A. Fisher, “The use
        of multiple measurements in taxonomic problems”, Annals of Eugenics 7, 1936. Each feature is
        standardised: mean 0, standard deviation 1, with division by N. The other sets are drawn around fixed
        centres with a fixed seed, the same for everybody. A link holds the settings, the step and samples of
        your own, up to {MOST_POINTS} of them; a table that you paste or drop stays in your browser and is in
        no link.
      </dd>
      <dt>The history</dt>
      <dd>
        A run follows from its samples and settings alone: change one, and it is computed anew from W = 0, as
        far as the step that you look at. “Start again from here” keeps the weights instead. Every step is
        kept, up to {formatNumber(MOST_STEPS)}, so that the history fits into memory.
      </dd>
      <dt>From surprisal to training: the whole way</dt>
      <dd>
        An outcome that a model gives the probability q has{' '}
        <a href="../distributions/#surprisal">the surprisal</a> −log q. Its mean under P is{' '}
        <a href="../distributions/#cross-entropy">the cross-entropy</a> H(P,Q); where P is the model itself,
        that is <a href="../distributions/#entropy">the entropy</a> H(P). What is paid beyond H(P) is{' '}
        <a href="../distributions/#kl">the divergence</a>:{' '}
        <a href="../distributions/#identity">H(P,Q) = H(P) + KL(P‖Q)</a>. It is{' '}
        <a href="../distributions/#gibbs">never below 0</a>, and 0 only where Q is P; so to lower{' '}
        <a href="../distributions/#loss">the loss</a> H(P,Q) is to bring Q to P. In a classifier{' '}
        <a href="../classifier/#softmax">softmax</a> makes Q from logits, and a{' '}
        <a href="../classifier/#one-hot">one-hot label</a> stands for P: the loss of a sample is −log ŷ
        <sub>k</sub>, which is{' '}
        <a href="../classifier/#log-sum-exp">
          LSE(z) − z<sub>k</sub>
        </a>
        , and that of <a href="../classifier/#batch">a batch</a> the mean or the sum. The logits are{' '}
        <a href="#scores">weights times features</a>. The derivative of the loss by the logits is{' '}
        <a href="#gradient-logits">ŷ − y</a>, by the weights{' '}
        <a href="#gradient-weights">
          (ŷ − y) x<sup>T</sup>
        </a>
        ; the <a href="#regularisation">penalty</a> adds λW. <a href="#training">A step</a> takes η times all
        of that from W. Repeated, that is learning, and with it the derivation is complete.
      </dd>
    </dl>
  )
}
