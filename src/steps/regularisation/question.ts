import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import type { Question } from '../step.ts'
import { dataName } from './data.ts'

/** By how much the question multiplies λ. */
const FACTOR = 2

const start = complete(defaultReader, parts.learning.defaults)
const { labels, weights, inputs, lambda, reduction, feature } = start

/** What each of the four was before λ was doubled, and what it is now. */
function both(reader: Reader) {
  const now = linearMeasures(reader)
  const before = linearMeasures({ ...reader, lambda: reader.lambda / FACTOR })
  const m = reader.focus ?? 0
  const { row, input } = reader
  const entry = (of: typeof now) => formatNumber(of.gradient[m]?.[reader.feature] ?? 0)
  return {
    name: `${reader.labels[m]}, ${featureName(reader.feature)}`,
    doubled: `Here λ is ${formatNumber(reader.lambda)}, twice what it was.`,
    penalty: `The penalty went from ${formatNumber(before.penalty)} to ${formatNumber(now.penalty)}`,
    gradient: `from ${entry(before)} to ${entry(now)}`,
    data: `The ${dataName(reader)} is still ${formatNumber(now.dataLoss)}`,
    probability: `${formatNumber(now.probabilities[row]?.[input] ?? 0)} for ${reader.labels[row]} in sample ${input + 1}`,
  }
}

export const question: Question = {
  id: 'double-lambda',
  text: 'You double λ and leave every weight as it is. Which of these change at once: the probabilities, the data part of the loss, the penalty, the gradient?',
  options: [
    {
      text: 'All four',
      right: false,
      answer: (reader) => {
        const { doubled, data, probability } = both(reader)
        return `${doubled} ${data}, and the model still says ${probability}: both come from W and the samples alone. They change only once training, pulled by the new penalty, has moved W.`
      },
    },
    {
      text: 'The penalty alone',
      right: false,
      answer: (reader) => {
        const { doubled, penalty, name, gradient } = both(reader)
        return `${doubled} ${penalty}, but the gradient changed as well: its part λW doubled, which at ${name} makes it go ${gradient}. A number that never reached the gradient would train nothing.`
      },
    },
    {
      text: 'The penalty and the gradient',
      right: true,
      answer: (reader) => {
        const { doubled, penalty, name, gradient, data } = both(reader)
        return `${doubled} ${penalty}, the gradient at ${name} ${gradient}. ${data}. If all weights were 0, even these two would stay: the penalty would be 0 and so would λW.`
      },
    },
    {
      text: 'The data part and the penalty',
      right: false,
      answer: (reader) => {
        const { doubled, penalty, data } = both(reader)
        return `${doubled} ${penalty}. ${data}: λ stands before the squares of the weights and nowhere else.`
      },
    },
  ],
  settled: { labels, weights, inputs, reduction, lambda: FACTOR * lambda, focus: 1, feature, own: {} },
}
