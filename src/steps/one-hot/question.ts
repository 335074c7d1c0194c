import { formatNumber } from '../../expression/number.ts'
import { loss } from '../../math/loss.ts'
import { oneHot } from '../../state/distribution.ts'
import { LOGIT_LIMIT, modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import type { Question } from '../step.ts'
import { labelMeasures } from './label.ts'

const LABELS = ['cat', 'dog', 'fox', 'owl', 'elk']

/** The class that the question is about: dog, of the five animals. */
const DOG = 1

/** The loss with the true class's logit as high as its field goes, the others as they are. */
export const lowestLoss = (reader: Pick<Reader, 'p' | 'model'>): number => {
  const k = trueClass(reader)
  return loss(modelLogits(reader.model).with(k, LOGIT_LIMIT), k)
}

const above = (reader: Reader) => {
  const { q, crossEntropy } = labelMeasures(reader)
  const k = trueClass(reader)
  return `Here the model gives ${reader.labels[k]} ${formatNumber(q[k] ?? 0)}, and the loss is ${formatNumber(crossEntropy)} nats.`
}

const below = (reader: Reader) =>
  `With the logit of ${reader.labels[trueClass(reader)]} at ${formatNumber(LOGIT_LIMIT)} it would be ${formatNumber(lowestLoss(reader))}.`

export const question: Question = {
  id: 'one-hot-range',
  text: 'The label is one-hot at dog. Can this loss exceed 1? Can it reach 0 while all logits are finite?',
  options: [
    {
      text: 'Neither: it lies between 0 and 1',
      right: false,
      answer: (reader) =>
        `${above(reader)} ${below(reader)} A probability lies between 0 and 1; its surprisal lies between 0 and ∞. A loss above 1 is no error: in nats it means that the true class got less than 1/e = ${formatNumber(Math.exp(-1))}.`,
    },
    {
      text: 'It can exceed 1, and it can reach 0',
      right: false,
      answer: (reader) =>
        `${above(reader)} ${below(reader)} That is small, and it is not 0: every finite logit keeps a share above 0 for its class, so the true class never gets all. A program may print 0 there; that is rounding.`,
    },
    {
      text: 'It can exceed 1, but never reaches 0',
      right: true,
      answer: (reader) =>
        `${above(reader)} ${below(reader)} To reach 0, ŷ(${reader.labels[trueClass(reader)]}) would have to be 1, and the other classes 0. No softmax of finite logits gives that: the loss falls towards 0 for ever.`,
    },
  ],
  settled: {
    labels: LABELS,
    p: oneHot(DOG, LABELS.length),
    model: { kind: 'logits', z: [3, -4, 1, -0.7, 0.1] },
    own: {},
    focus: DOG,
  },
}
