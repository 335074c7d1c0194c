import { trueClass } from '../../state/trueClass.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { oneHot as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { keys, labelMeasures, labelOf } from './label.ts'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const oneHot: Step = {
  slug: 'one-hot',
  part: 'classifier',
  title: 'A one-hot label leaves one term of the sum',
  name: 'One-hot labels',
  description:
    'Why the loss of a classifier is the surprisal of the true class, why it is then a divergence, and what a soft label changes.',
  derivation,
  result,
  question,
  data: (reader) => ({ y: labelOf(reader), k: trueClass(reader) }),
  values: [
    { term: 'loss', text: 'L', quantity: 'loss', value: (_, reader) => labelMeasures(reader).crossEntropy },
    {
      term: 'entropy',
      text: 'H(y)',
      quantity: 'entropy',
      value: (_, reader) => labelMeasures(reader).entropy,
    },
    { term: 'kl', text: 'KL', quantity: 'kl', value: (_, reader) => labelMeasures(reader).kl },
  ],
  schema: {
    keys,
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('classifier'),
  },
  sentence,
  Figure,
}
