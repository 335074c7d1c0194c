import { draws } from '../../state/draws.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { throughJacobian, throughLogSumExp } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { gradientOf } from './gradient.ts'
import { question } from './question.ts'
import { keys, routeOf } from './route.ts'
import { sentence } from './sentence.ts'

export const gradientLogits: Step = {
  slug: 'gradient-logits',
  part: 'learning',
  title: 'The gradient by the logits: model minus label',
  name: 'Gradient by logits',
  description:
    'Two routes to ŷ − y, through log-sum-exp and through the Jacobian of softmax, each line checked against the loss itself.',
  ...throughLogSumExp,
  otherForm: { ...throughJacobian, isChosen: (reader) => routeOf(reader) === 'jacobian' },
  question,
  values: [
    {
      term: 'gradient',
      text: (reader) => `∂L/∂z(${reader.labels[draws(reader).first]})`,
      quantity: 'gradient',
      value: (_, reader) => gradientOf(reader).residuals[draws(reader).first] ?? Number.NaN,
    },
    {
      term: 'q',
      text: (reader) => `ŷ(${reader.labels[draws(reader).first]})`,
      quantity: 'yhat',
      value: (_, reader) => gradientOf(reader).yhat[draws(reader).first] ?? Number.NaN,
    },
    {
      term: 'p',
      text: (reader) => `y(${reader.labels[draws(reader).first]})`,
      quantity: 'y',
      value: (_, reader) => gradientOf(reader).y[draws(reader).first] ?? Number.NaN,
    },
  ],
  schema: {
    keys,
    lines: throughLogSumExp.derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'p', 'y', 'z'),
  },
  sentence,
  Figure,
}
