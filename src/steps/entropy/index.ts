import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { expected as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const entropy: Step = {
  slug: 'entropy',
  part: 'distributions',
  title: 'Entropy is the surprise you expect',
  name: 'Entropy',
  description:
    'How uncertain a distribution is: the surprisal of its outcomes, averaged as often as they occur.',
  derivation,
  result,
  question,
  values: [{ term: 'entropy', text: 'H(P)', quantity: 'entropy', value: (m) => m.entropy }],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
