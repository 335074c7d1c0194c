import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import type { Question } from '../step.ts'

/** dog and fox, of the five animals: the two that the question is about. */
const UNCOMMON = 1
const RARE = 2

const Q_UNCOMMON = 0.1
const Q_RARE = 0.01

const percent = (q: number) => `${formatNumber(100 * q)}\u00A0%`

const found = ({ base, labels }: Reader, { surprisalQ }: Measures) => {
  const [uncommon, rare] = [surprisalQ[UNCOMMON] ?? 0, surprisalQ[RARE] ?? 0]
  return `At ${percent(Q_UNCOMMON)} ${labels[UNCOMMON]} carries ${amount(uncommon, base)}, at ${percent(Q_RARE)} ${labels[RARE]} carries ${formatNumber(rare)}: ${formatNumber(rare / uncommon)} times as much.`
}

export const question: Question = {
  id: 'rarer',
  text: `One event has a probability of ${percent(Q_UNCOMMON)}, another of ${percent(Q_RARE)}. How many times as large is the surprisal of the second?`,
  options: [
    {
      text: 'Ten times as large',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} Ten times would follow if surprisal were 1/q. It is the logarithm of 1/q: a factor of ten in probability adds one fixed amount, and ${percent(Q_RARE)} is two such factors away from certainty, ${percent(Q_UNCOMMON)} one.`,
    },
    {
      text: 'Twice as large',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} ${formatNumber(Q_RARE)} is ${formatNumber(Q_UNCOMMON)} · ${formatNumber(Q_UNCOMMON)}: the rare event surprises as much as the other one happening twice in a row.`,
    },
    {
      text: 'It depends on the unit',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} Another unit multiplies every surprisal by the same number, and the ratio of two of them stays. Change the unit at the top of the page and watch.`,
    },
  ],
  settled: {
    labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
    model: { kind: 'probabilities', q: [0.5, Q_UNCOMMON, Q_RARE, 0.24, 0.15] },
    focus: RARE,
  },
}
