import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { logSumExp as derivation, result } from './derivation.ts'
import { distance } from './distance.ts'
import { Figure } from './Figure.tsx'
import { question } from './question.ts'
import { riseKey } from './rise.ts'
import { sentence } from './sentence.ts'

/** Links may hold logits that overflow in every format. */
const LOGIT_LIMIT = 2000

export const logSumExp: Step = {
  slug: 'log-sum-exp',
  part: 'classifier',
  title: 'The loss, straight from the logits',
  name: 'Log-sum-exp',
  description:
    'The loss straight from the logits: three lines of algebra, a distance on a line, and the form that does not overflow.',
  derivation,
  result,
  question,
  values: [
    { term: 'loss', text: 'L', quantity: 'loss', value: (_, reader) => distance(reader).loss },
    {
      term: 'log-sum-exp',
      text: 'LSE(z)',
      quantity: 'log-sum-exp',
      value: (_, reader) => distance(reader).logSumExp,
    },
    {
      term: 'logit',
      text: (reader) => `z(${reader.labels[distance(reader).k]})`,
      quantity: 'z-true',
      value: (_, reader) => {
        const { z, k } = distance(reader)
        return z[k] ?? Number.NaN
      },
    },
  ],
  schema: {
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('classifier'),
    keys: { rise: riseKey },
    logitLimit: LOGIT_LIMIT,
  },
  sentence,
  Figure,
}
