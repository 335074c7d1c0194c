import { featureName } from '../../state/features.ts'
import { ofSum } from '../forms.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { meanForm, sumForm } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { keys } from './keys.ts'
import { oneStep } from './outcome.ts'
import { question } from './question.ts'
import { sentence } from './sentence.ts'
import { nextWeights } from './trail.ts'

export const training: Step = {
  slug: 'training',
  part: 'learning',
  title: 'One step of training, in numbers',
  name: 'One step',
  description:
    'Forward, loss, gradient, update: one whole step of gradient descent on a batch of six, every number traced; and a step that lowers the loss and loses right answers.',
  ...meanForm,
  otherForm: ofSum(sumForm),
  computed: (reader) => ({ Wnext: nextWeights(reader) }),
  question,
  values: [
    {
      term: 'gradient',
      text: ({ labels, focus, feature }) => `∂L/∂W of ${labels[focus ?? 0]} for ${featureName(feature)}`,
      quantity: 'gradient',
      value: (_, reader) =>
        oneStep(reader).before.gradient[reader.focus ?? 0]?.[reader.feature] ?? Number.NaN,
    },
    {
      term: 'loss',
      text: 'total loss',
      quantity: 'loss-total',
      value: (_, reader) => oneStep(reader).before.total,
    },
    {
      term: 'loss',
      text: 'after the step',
      quantity: 'loss-total-next',
      value: (_, reader) => oneStep(reader).after.total,
    },
  ],
  schema: {
    keys,
    lines: meanForm.derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'W', 'X', 'lambda', 'eta', 'reduction'),
  },
  sentence,
  Figure,
}
