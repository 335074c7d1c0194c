import { draws } from '../../state/draws.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { without } from '../parts.ts'
import type { Step } from '../step.ts'
import { softmax as derivation, result } from './derivation.ts'
import { Figure } from './Figure.tsx'
import { keys, shiftOf } from './keys.ts'
import { question } from './question.ts'
import { sentence } from './sentence.ts'
import { stagesOf } from './stages.ts'

/** What a vector of the classes has at the one in focus, less what it has at the next. */
function difference(reader: Reader, of: readonly number[]): number {
  const { first, second } = draws(reader)
  return (of[first] ?? Number.NaN) - (of[second] ?? Number.NaN)
}

/** The names of the class in focus and of the next. */
function names(reader: Reader) {
  const { first, second } = draws(reader)
  return { one: reader.labels[first], other: reader.labels[second] }
}

export const softmax: Step = {
  slug: 'softmax',
  part: 'classifier',
  title: 'From any numbers to probabilities',
  name: 'Softmax',
  description:
    'Exponentiate, add up, divide: how logits become probabilities, why a shift of all of them changes nothing, and what a temperature does.',
  derivation,
  result,
  question,
  data: ({ model, temperature, own }) => ({
    z: modelLogits(model).map((z) => z / temperature),
    c: shiftOf({ own }),
  }),
  values: [
    {
      term: 'q',
      text: (reader) => `log ratio ${names(reader).one} : ${names(reader).other}`,
      quantity: 'log-ratio',
      value: (_, reader) => difference(reader, stagesOf(reader).logQ),
    },
    {
      term: 'logit',
      text: (reader) => `z(${names(reader).one}) − z(${names(reader).other})`,
      quantity: 'logit-difference',
      value: (_, reader) => difference(reader, stagesOf(reader).unshifted),
    },
  ],
  schema: {
    lines: derivation.lines.length,
    questions: [question.id],
    without: without('classifier', 'T', 'seed'),
    keys,
  },
  sentence,
  Figure,
}
