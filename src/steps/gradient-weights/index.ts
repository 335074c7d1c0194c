import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { ofSum } from '../forms.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { meanForm, sumForm } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const gradientWeights: Step = {
  slug: 'gradient-weights',
  part: 'learning',
  title: 'The gradient by the weights',
  name: 'Gradient by weights',
  description:
    'How the loss changes with each weight: the error of a class times the feature, for one sample and for the batch.',
  ...meanForm,
  otherForm: ofSum(sumForm),
  question,
  values: [
    {
      term: 'residual',
      text: ({ labels, focus, input }) => `ŷ − δ of ${labels[focus ?? 0]}, sample ${input + 1}`,
      quantity: 'residual',
      value: (_, reader) => linearMeasures(reader).residuals[reader.focus ?? 0]?.[reader.input] ?? Number.NaN,
    },
    {
      term: 'gradient',
      text: ({ labels, focus, feature }) => `∂L/∂W of ${labels[focus ?? 0]}, ${featureName(feature)}`,
      quantity: 'data-gradient',
      value: (_, reader) =>
        linearMeasures(reader).dataGradient[reader.focus ?? 0]?.[reader.feature] ?? Number.NaN,
    },
  ],
  schema: {
    lines: meanForm.derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'W', 'X', 'reduction'),
  },
  sentence,
  Figure,
}
