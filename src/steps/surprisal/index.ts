import { draws } from '../../state/draws.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { surprisals as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const surprisal: Step = {
  slug: 'surprisal',
  part: 'distributions',
  title: 'Surprisal is the logarithm of rarity',
  name: 'Surprisal',
  description: 'How much a single outcome tells you: the rarer it was held to be, the more.',
  derivation,
  result,
  question,
  values: [
    {
      term: 'q',
      text: '−log q(x)',
      quantity: 'surprisal',
      value: ({ surprisalQ }, reader) => surprisalQ[draws(reader).first] ?? Number.NaN,
    },
    {
      term: 'q',
      text: '−log q(x′)',
      quantity: 'surprisal-second',
      value: ({ surprisalQ }, reader) => surprisalQ[draws(reader).second] ?? Number.NaN,
    },
  ],
  schema: { lines: derivation.lines.length, questions: [question.id], without: without('distributions') },
  sentence,
  Figure,
}
