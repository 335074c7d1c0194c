import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { identity as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const identity: Step = {
  slug: 'identity',
  part: 'distributions',
  title: 'Cross-entropy is entropy plus divergence',
  name: 'The identity',
  description:
    'What a wrong model costs splits in two: the surprise that the truth itself holds, and the excess that the model adds.',
  derivation,
  result,
  question,
  values: [
    { term: 'cross-entropy', text: 'H(P,Q)', quantity: 'cross-entropy', value: (m) => m.crossEntropy },
    { term: 'entropy', text: 'H(P)', quantity: 'entropy', value: (m) => m.entropy },
    { term: 'kl', text: 'KL', quantity: 'kl', value: (m) => m.kl },
  ],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
