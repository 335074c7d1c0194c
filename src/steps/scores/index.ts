import { linearMeasures } from '../../state/linearMeasures.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { sentence } from './sentence.ts'

export const scores: Step = {
  slug: 'scores',
  part: 'learning',
  title: 'Scores from weights and features',
  name: 'Scores',
  description:
    'Where the logits of a linear classifier come from: weights times features, with the shapes that make it fit.',
  derivation,
  result,
  question,
  computed: (reader) => ({ score: linearMeasures(reader).scores }),
  values: [
    {
      term: 'logit',
      text: ({ labels, row, input }) => `z of ${labels[row]}, sample ${input + 1}`,
      quantity: 'score',
      value: (_, reader) => linearMeasures(reader).scores[reader.row]?.[reader.input] ?? Number.NaN,
    },
  ],
  schema: {
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('learning', 'W', 'X'),
  },
  sentence,
  Figure,
}
