import { formatNumber } from '../../expression/number.ts'
import type { Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'
import { regimeOf, safeStep } from './bounds.ts'
import { stepsOf } from './chosen.ts'
import { courseOf } from './course.ts'
import { risesIn } from './labSentence.ts'
import { setupOfReader } from './sentence.ts'

/** Some four times 2/K of the samples that the page opens with, and a quarter of what blows up. */
const SETTLED = {
  lambda: 0.1,
  eta: 5,
  reduction: 'mean',
  own: { dataset: 'overlapping', steps: 60 },
} as const satisfies Partial<Reader>

/** A penalty under which the same η blows up. */
const STRONGER = 0.5

const found = (reader: Reader) => {
  const setup = setupOfReader(reader)
  const steps = stepsOf(reader)
  const course = courseOf(setup, steps)
  const [before, last] = course.slice(-2).map(({ total }) => formatNumber(total))
  return `At step ${steps} the loss is ${last}, one step earlier it was ${before}: it has risen in ${risesIn(course)} of the ${steps} steps, and goes to and fro.`
}

/** Half of it is above 2/K as well, and settles. */
const halved = (reader: Reader) => {
  const eta = reader.eta / 2
  const setup = { ...setupOfReader(reader), eta }
  const course = courseOf(setup, stepsOf(reader))
  const [before = 0, last = 0] = course.slice(-2).map(({ total }) => total)
  const same = Math.abs(last - before) < 1e-4 * last
  return `At η = ${formatNumber(eta)}, above 2/K too, the loss ${same ? 'does settle' : 'does not settle'}, at ${formatNumber(last)}.`
}

const stronger = (reader: Reader) => {
  const setup = { ...setupOfReader(reader), lambda: STRONGER }
  const norm = courseOf(setup, stepsOf(reader)).at(-1)?.norm ?? Number.NaN
  return `With λ = ${formatNumber(STRONGER)} and this η, ηλ is ${formatNumber(setup.eta * STRONGER)}: ${regimeOf(setup) === 'wild' ? `the norm of W is ${formatNumber(norm)} at that step, and grows on` : 'that is still below 2'}.`
}

export const question: Question = {
  id: 'step-size',
  text: `The samples that the lab opens with, λ = ${formatNumber(SETTLED.lambda)}, and a large step: η = ${formatNumber(SETTLED.eta)}. What does the loss do?`,
  options: [
    {
      text: 'It settles',
      right: false,
      answer: (reader) =>
        `${found(reader)} Each step overshoots the minimum, and the next one comes back over it. Only up to 2/K = ${formatNumber(safeStep(setupOfReader(reader)))} is it certain that no step raises the loss. Above it a run may still settle. ${halved(reader)}`,
    },
    {
      text: 'It oscillates',
      right: true,
      answer: (reader) =>
        `${found(reader)} η is above 2/K = ${formatNumber(safeStep(setupOfReader(reader)))}, so a step may overshoot. It cannot blow up: ηλ = ${formatNumber(reader.eta * reader.lambda)} is below 2.`,
    },
    {
      text: 'It blows up',
      right: false,
      answer: (reader) =>
        `${found(reader)} On a parabola every step size above 2/K blows up. This loss is none: far from the minimum the gradient of its data part stays bounded, and only the penalty’s part grows with W. To blow up, ηλ must be above 2; here it is ${formatNumber(reader.eta * reader.lambda)}. ${stronger(reader)}`,
    },
  ],
  settled: SETTLED,
}
