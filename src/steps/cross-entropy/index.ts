import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { crossEntropy as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const crossEntropy: Step = {
  slug: 'cross-entropy',
  part: 'distributions',
  title: 'Cross-entropy: the surprise of a model, averaged by the truth',
  name: 'Cross-entropy',
  description:
    'The truth P decides how often each class comes, the model Q decides how surprising it is: the average is H(P,Q).',
  derivation,
  result,
  question,
  values: [
    { term: 'cross-entropy', text: 'H(P,Q)', quantity: 'cross-entropy', value: (m) => m.crossEntropy },
  ],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
