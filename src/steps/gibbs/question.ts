import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'

/** The true distribution of the settled state, and its model. */
const TRUTH = [0.4, 0.3, 0.15, 0.1, 0.05]

const found = ({ labels, p }: Reader, { q, kl }: Measures) => {
  const ratios = labels.map((name, i) => `${name} ${formatNumber((q[i] ?? 0) / (p[i] ?? 1))}`)
  return `Here the points sit at ${ratios.join(', ')}, and KL is ${formatNumber(kl)}.`
}

export const question: Question = {
  id: 'equality',
  text: 'Each class that can happen is a point at t = q/p. Where must these points sit for KL to be 0?',
  options: [
    {
      text: 'All at t = 0',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} At t = 1 the logarithm is 0; towards t = 0 it falls without end, and KL is infinite.`,
    },
    {
      text: 'All at t = 1',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} The curve touches its line at t = 1 and nowhere else. One point off it leaves a gap that nothing can pay back. Then q = p for every class: Q is P.`,
    },
    {
      text: 'On both sides of 1, in balance',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} Shares of KL have signs and do offset each other, but never in full: a gap is never negative. On either side of t = 1 the curve lies below its line.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    p: TRUTH,
    model: { kind: 'probabilities', q: TRUTH },
    focus: 1,
  },
}
