import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { ofSum } from '../forms.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { keys } from './breaks.ts'
import { dataName, dataQuantity } from './data.ts'
import { meanForm, sumForm } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const regularisation: Step = {
  slug: 'regularisation',
  part: 'learning',
  title: 'The whole objective and its gradient',
  name: 'Regularisation',
  description:
    'The loss with its L2 penalty, the gradient of both parts, and a check that notices when a formula is written wrong.',
  ...meanForm,
  otherForm: ofSum(sumForm),
  computed: (reader) => ({ objective: linearMeasures(reader).total }),
  question,
  values: [
    {
      term: 'loss',
      text: 'L total',
      quantity: 'loss-total',
      value: (_, reader) => linearMeasures(reader).total,
    },
    {
      term: 'loss',
      text: dataName,
      quantity: dataQuantity,
      value: (_, reader) => linearMeasures(reader).dataLoss,
    },
    {
      term: 'penalty',
      text: 'penalty',
      quantity: 'penalty',
      value: (_, reader) => linearMeasures(reader).penalty,
    },
    {
      term: 'gradient',
      text: ({ labels, focus, feature }) => `gradient at ${labels[focus ?? 0]}, ${featureName(feature)}`,
      quantity: ({ focus, feature }) => `grad-W:${focus ?? 0},${feature}`,
      value: (_, reader) =>
        linearMeasures(reader).gradient[reader.focus ?? 0]?.[reader.feature] ?? Number.NaN,
    },
  ],
  schema: {
    keys,
    lines: meanForm.derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'W', 'X', 'lambda', 'reduction'),
  },
  sentence,
  Figure,
}
