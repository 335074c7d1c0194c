import { formatNumber } from '../../expression/number.ts'
import { baseNumber } from '../../state/base.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import type { Question } from '../step.ts'

const P = [0.4, 0.3, 0.15, 0.1, 0.05] as const

const found = ({ base }: Reader, { crossEntropy, entropy }: Measures) =>
  `With Q = P, H(P,Q) is ${amount(crossEntropy, base)} and H(P) is ${formatNumber(entropy)}.`

export const question: Question = {
  id: 'true-model',
  text: 'Take the P that the page opens with and make the model right: Q = P. What is H(P,Q) then?',
  options: [
    {
      text: '0',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} The belief behind 0 is that a right model is never surprised. It knows the odds, not the outcome: a class with p below 1 still surprises when it comes. H(P,Q) is 0 only if Q is sure and P agrees.`,
    },
    {
      text: 'H(P)',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} With q = p in every term, the sum is the entropy’s own. What a right model still pays is the surprise in P.`,
    },
    {
      text: 'log C, whatever P is',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} The logarithm of the ${reader.labels.length} classes is ${formatNumber(Math.log(reader.labels.length) / Math.log(baseNumber(reader.base)))}. That is what a uniform model pays, which gives every class the same surprise; a model that knows P uses what is uneven in it.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    p: P,
    model: { kind: 'probabilities', q: P },
    focus: 1,
  },
}
