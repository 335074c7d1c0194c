import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { loss as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const loss: Step = {
  slug: 'loss',
  part: 'distributions',
  title: 'To lower the loss is to lower the divergence',
  name: 'The loss',
  description:
    'Why training minimises the cross-entropy: its floor is the entropy of the truth, and only the divergence above it depends on the model.',
  derivation,
  result,
  question,
  values: [
    { term: 'cross-entropy', text: 'Loss', quantity: 'cross-entropy', value: (m) => m.crossEntropy },
    { term: 'entropy', text: 'H(P)', quantity: 'entropy', value: (m) => m.entropy },
    { term: 'kl', text: 'KL', quantity: 'kl', value: (m) => m.kl },
  ],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
