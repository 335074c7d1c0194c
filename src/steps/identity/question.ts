import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'

/** The class that the question is about: dog, of the five animals. */
const DOG = 1

const found = (reader: Reader, { q, shares, kl }: Measures) =>
  `At q(dog) = ${formatNumber(q[DOG] ?? 0)} and p(dog) = ${formatNumber(reader.p[DOG] ?? 0)} the dog’s share is ${formatNumber(shares[DOG] ?? 0)}, below 0; KL is ${formatNumber(kl)}, above it.`

export const question: Question = {
  id: 'share-sign',
  text: 'Raise q(dog) until it passes p(dog). Does the dog’s share of KL change sign? Does KL change sign?',
  options: [
    {
      text: 'Both change sign',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} KL does not follow one class. What the model gives dog it takes from the others, and their shares add up to more than dog’s takes away.`,
    },
    {
      text: 'Only the share',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} A share p log(p/q) is negative as soon as q is above p. The other shares add up to more than dog’s takes away, so the sum stays above 0.`,
    },
    {
      text: 'Neither',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} A divergence is never negative, but that holds for the sum, not for each term in it. The logarithm of p/q is negative wherever q is above p.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    p: [0.4, 0.3, 0.15, 0.1, 0.05],
    model: { kind: 'probabilities', q: [0.24, 0.45, 0.18, 0.04, 0.09] },
    focus: DOG,
  },
}
