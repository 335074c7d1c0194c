import type { Step } from '../step.ts'
import { identity as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const identity: Step = {
  slug: 'identity',
  part: 'distributions',
  title: 'Cross-entropy is entropy plus divergence',
  description:
    'What a wrong model costs splits in two: the surprise that the truth itself holds, and the excess that the model adds.',
  derivation,
  result,
  question,
  defaults: { focus: question.settled.focus ?? null },
  schema: { lines: derivation.lines.length, questions: [question.id], without: ['T', 'seed'] },
  sentence,
  Figure,
}
