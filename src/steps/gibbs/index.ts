import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { gibbs as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const gibbs: Step = {
  slug: 'gibbs',
  part: 'distributions',
  title: 'A divergence is never below zero',
  name: 'Gibbs’ inequality',
  description:
    'Why no model can beat the truth: the logarithm lies below its tangent, and touches it at one point.',
  derivation,
  result,
  question,
  values: [{ term: 'kl', text: 'KL', quantity: 'kl', value: (m) => m.kl }],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
