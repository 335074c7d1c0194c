import { ofSum } from '../forms.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { meanForm, sumForm } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'
import { totals } from './totals.ts'

const { derivation } = meanForm

export const batch: Step = {
  slug: 'batch',
  part: 'classifier',
  title: 'One number for many samples',
  name: 'The batch',
  description:
    'The loss of a batch: the samples’ losses added up or averaged, and what one-hot labels have to do with a true distribution.',
  ...meanForm,
  otherForm: ofSum(sumForm),
  computed: ({ samples }) => {
    const { sum, mean } = totals(samples)
    return { Lsum: sum, Lavg: mean }
  },
  question,
  values: [
    {
      term: 'loss',
      text: 'mean',
      quantity: 'loss-mean',
      value: (_, { samples }) => totals(samples).mean,
    },
    { term: 'loss', text: 'sum', quantity: 'loss-sum', value: (_, { samples }) => totals(samples).sum },
  ],
  schema: {
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('classifier', 'samples', 'reduction'),
  },
  sentence,
  Figure,
}
