import { formatExp } from '../../expression/number.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'
import { stagesOf } from './stages.ts'

/** What is added in the settled state. */
const SHIFT = 5
const DOG = 1

function found(reader: Reader): string {
  const before = stagesOf({ ...reader, own: {} })
  const after = stagesOf(reader)
  const from = (entry: (of: typeof after) => number | undefined) =>
    `${formatExp(entry(before) ?? 0)} to ${formatExp(entry(after) ?? 0)}`
  return `Here ${SHIFT} is on every logit. The exponential of ${reader.labels[DOG]} went from ${from(({ logits }) => logits[DOG])}, the sum from ${from(({ logSum }) => logSum)}, and the probability stayed ${formatExp(after.logQ[DOG] ?? 0)}.`
}

export const question: Question = {
  id: 'shift',
  text: `Add ${SHIFT} to every logit. Which of these change: the exponentials, their sum, the probabilities?`,
  options: [
    {
      text: 'All three',
      right: false,
      answer: (reader) =>
        `${found(reader)} Logits are not probabilities that have yet to be scaled: what you add to all of them becomes a factor of every exponential, and of their sum. It cancels in the ratio.`,
    },
    {
      text: 'The exponentials and the sum',
      right: true,
      answer: (reader) =>
        `${found(reader)} Every exponential, and so the sum, is multiplied by e^${SHIFT} = ${formatExp(SHIFT)}. In the ratio the factor cancels.`,
    },
    {
      text: 'Only the exponentials',
      right: false,
      answer: (reader) =>
        `${found(reader)} The sum changes too: each of its terms is ${formatExp(SHIFT)} times what it was. Only the division takes the factor out again.`,
    },
    {
      text: 'None',
      right: false,
      answer: (reader) =>
        `${found(reader)} The probabilities did not move, but what they are made of did. The same probabilities belong to many sets of logits; from the probabilities alone you cannot tell which.`,
    },
  ],
  settled: {
    labels: defaultReader.labels,
    model: defaultReader.model,
    temperature: 1,
    own: { shift: SHIFT },
    focus: DOG,
  },
}
