import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { kl as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const kl: Step = {
  slug: 'kl',
  part: 'distributions',
  title: 'Divergence: the log of a ratio, averaged',
  name: 'KL divergence',
  description:
    'How far the model’s probabilities are from the truth’s, as the average of log p/q: signed in each class, never negative in the sum.',
  derivation,
  result,
  question,
  values: [{ term: 'kl', text: 'KL(P‖Q)', quantity: 'kl', value: (m) => m.kl }],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
