import { formatNumber, formatSigned } from '../../expression/number.ts'
import { oneHot } from '../../state/distribution.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import type { Question } from '../step.ts'
import { gradientOf } from './gradient.ts'
import { entries } from './sentence.ts'

const LABELS = ['cat', 'dog', 'fox']

/** The class that the question is about: dog. */
const DOG = 1

const found = (reader: Reader) =>
  `Here the gradient is ${entries(reader, gradientOf(reader).residuals)}: no entry is 0.`

const nameOf = (reader: Reader) => reader.labels[trueClass(reader)]

export const question: Question = {
  id: 'who-is-pulled',
  text: 'The label is one-hot at dog, so the loss is −log ŷ(dog): one probability and no other. By which logits is its derivative not 0?',
  options: [
    {
      text: 'By that of dog alone',
      right: false,
      answer: (reader) =>
        `${found(reader)} The loss names ŷ(${nameOf(reader)}) alone, but softmax divides by the sum of e^z over all classes: every logit is in that sum, and so in ŷ(${nameOf(reader)}).`,
    },
    {
      text: 'By all of them',
      right: true,
      answer: (reader) => {
        const { residuals, yhat } = gradientOf(reader)
        const k = trueClass(reader)
        return `${found(reader)} Each wrong class has the probability that it took; ${nameOf(reader)} has what it lacks, ${formatNumber(yhat[k] ?? 0)} − 1 = ${formatSigned(residuals[k] ?? 0)}. Together they are 0.`
      },
    },
    {
      text: 'By that of dog, and those above it',
      right: false,
      answer: (reader) => {
        const { residuals, z } = gradientOf(reader)
        const low = z.indexOf(Math.min(...z))
        return `${found(reader)} The logit of ${reader.labels[low]} is the lowest, and still the loss has the derivative ${formatSigned(residuals[low] ?? 0)} by it: softmax gives every class a share above 0, however far behind it is.`
      },
    },
  ],
  settled: {
    labels: LABELS,
    p: oneHot(DOG, LABELS.length),
    model: { kind: 'logits', z: [1.6, 0.5, -0.4] },
    own: {},
    focus: DOG,
  },
}
