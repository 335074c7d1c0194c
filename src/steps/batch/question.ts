import { formatNumber } from '../../expression/number.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { duplicateSamples } from '../../state/samples.ts'
import type { Question } from '../step.ts'
import { totals } from './totals.ts'

/** The batch that is duplicated: four samples, which leave room for themselves once more. */
const BEFORE = defaultReader.samples

const found = ({ samples }: Reader) => {
  const before = totals(samples.slice(0, samples.length / 2))
  const now = totals(samples)
  return `Here each sample stands twice: the sum went from ${formatNumber(before.sum)} to ${formatNumber(now.sum)}, the mean from ${formatNumber(before.mean)} to ${formatNumber(now.mean)}.`
}

export const question: Question = {
  id: 'duplicate',
  text: 'Duplicate every sample. What happens to the sum, and what to the mean?',
  options: [
    {
      text: 'Both double',
      right: false,
      answer: (reader) =>
        `${found(reader)} Twice as many losses are added up, but the mean divides by twice as many as well: it is what one sample costs, however many there are.`,
    },
    {
      text: 'The sum doubles, the mean stays',
      right: true,
      answer: (reader) =>
        `${found(reader)} The gradient goes with it: that of the sum doubles, that of the mean stays. So a step size that suited the mean can overshoot with the sum.`,
    },
    {
      text: 'Neither changes: nothing new was learnt',
      right: false,
      answer: (reader) =>
        `${found(reader)} The copies say nothing new, and the best model is the same. But sum and mean do not train the same: the gradient of the sum has doubled too, so that a step size that suited it before overshoots now. In Part III the penalty’s strength λ is weighed against this loss, so it has to double with the sum.`,
    },
    {
      text: 'The sum doubles, the mean halves',
      right: false,
      answer: (reader) =>
        `${found(reader)} N has doubled, and so has what is divided by it. The mean would halve if the copies cost nothing.`,
    },
  ],
  settled: { labels: defaultReader.labels, samples: duplicateSamples(BEFORE), sample: 0 },
}
