import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'

/** The two classes that the settled model is wrong about. */
const CAT = 0
const DOG = 1

const found = ({ labels }: Reader, { shares, kl }: Measures) =>
  `Here ${labels[DOG]}’s share is ${formatNumber(shares[DOG] ?? 0)} and ${labels[CAT]}’s ${formatNumber(shares[CAT] ?? 0)}; the sum is ${formatNumber(kl)}.`

export const question: Question = {
  id: 'negative',
  text: 'Can one class’s share p log(p/q) be negative? Can the sum of all shares?',
  options: [
    {
      text: 'Both can',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} A share can, and the belief is that a sum of such shares can too. But Q has only 1 to give: what it gives dog beyond p it takes from other classes, and their shares add up to more than dog’s takes away. A later step proves it.`,
    },
    {
      text: 'Only a share can',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} Where q is above p, the ratio p/q is below 1 and its logarithm below 0. The sum is never negative: what Q gives one class beyond p it takes from others.`,
    },
    {
      text: 'Neither can',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} “Never negative” is true of the sum, and the belief is that each term has the same property, as in a sum of squares. A logarithm has both signs.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    p: [0.4, 0.3, 0.15, 0.1, 0.05],
    model: { kind: 'probabilities', q: [0.15, 0.55, 0.15, 0.1, 0.05] },
    focus: DOG,
  },
}
