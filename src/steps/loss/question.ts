import { formatNumber } from '../../expression/number.ts'
import { BASES } from '../../state/base.ts'
import { type Measures, measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import type { Question } from '../step.ts'

/** The true distribution of the settled state, and its model. */
const TRUTH = [0.4, 0.3, 0.15, 0.1, 0.05]

const found = (reader: Reader, { kl }: Measures) => {
  const floors = BASES.map((base) => {
    const { crossEntropy } = measures({ ...reader, base })
    return amount(crossEntropy, base)
  })
  return `The page now shows bits. Here Q is P: KL is ${formatNumber(kl)}, and the loss is at its floor, which is ${floors.slice(0, -1).join(', ')} or ${floors.at(-1)}.`
}

export const question: Question = {
  id: 'base',
  text: 'You measure the loss in bits instead of nats. Does that change which Q is best?',
  options: [
    {
      text: 'Yes: another function has another minimum',
      right: false,
      answer: (reader, now) =>
        `${found(reader, now)} It is not another function, but the same one in another unit: every loss is divided by the same ln b. What was lowest stays lowest. `,
    },
    {
      text: 'No: the same Q, another number',
      right: true,
      answer: (reader, now) =>
        `${found(reader, now)} The base divides every loss by the same number, ln b, and leaves the order of the models as it is. The best of them is P in every unit.`,
    },
    {
      text: 'Only if P is not uniform',
      right: false,
      answer: (reader, now) =>
        `${found(reader, now)} This P is not uniform, and the best Q is P in each of the three units. P decides how high the floor is, not how its unit works.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    p: TRUTH,
    model: { kind: 'probabilities', q: TRUTH },
    base: '2',
    focus: 1,
  },
}
