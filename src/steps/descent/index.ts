import { linearMeasures } from '../../state/linearMeasures.ts'
import { ofSum } from '../forms.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { curvatureOf } from './bounds.ts'
import { keys } from './chosen.ts'
import { meanForm, sumForm } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

const { derivation } = meanForm

export const descent: Step = {
  slug: 'descent',
  part: 'learning',
  title: 'The training lab',
  name: 'The lab',
  description:
    'A classifier learns in front of you: your samples or Fisher’s iris, every step of gradient descent, and what a large step does.',
  ...meanForm,
  otherForm: ofSum(sumForm),
  wide: true,
  worker: true,
  // The formulas are about the page’s batch; the samples of the lab are too many to print.
  data: ({ inputs, lambda, reduction }) => ({
    K: curvatureOf({ X: inputs.map(({ x }) => x), lambda, reduction }),
  }),
  question,
  values: [
    {
      term: 'loss',
      text: 'L_total of the batch',
      quantity: 'batch-total',
      value: (_, reader) => linearMeasures(reader).total,
    },
  ],
  schema: {
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'W', 'X', 'lambda', 'eta', 'reduction'),
    keys,
  },
  sentence,
  Figure,
}
