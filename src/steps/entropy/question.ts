import { formatNumber } from '../../expression/number.ts'
import { type Measures, measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import type { Question } from '../step.ts'

const BEFORE = defaultReader.p

/** The same probabilities, each with another animal. */
const AFTER = BEFORE.map((_, i) => BEFORE[(i + 3) % BEFORE.length] ?? 0)

const found = (reader: Reader, { entropy }: Measures) => {
  const before = measures({ ...reader, p: BEFORE }).entropy
  return `H(P) was ${amount(before, reader.base)} before the deal and is ${formatNumber(entropy)}.`
}

export const question: Question = {
  id: 'permute',
  text: `Take the five probabilities that the page opens with and deal them out anew: each animal gets the one that another had, so that cat goes from ${formatNumber(BEFORE[0] ?? 0)} to ${formatNumber(AFTER[0] ?? 0)}. What happens to H(P)?`,
  options: [
    {
      text: 'Nothing',
      right: true,
      answer: (reader, measures) =>
        `${found(reader, measures)} The columns changed places, and each kept its width and height. A sum does not ask in which order it is added, nor what its terms are called.`,
    },
    {
      text: 'It falls: the common animals come last',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} Entropy knows no first and last. It is a sum over the classes, and the sum has the same terms in another order.`,
    },
    {
      text: 'It depends on the animals',
      right: false,
      answer: (reader, measures) =>
        `${found(reader, measures)} A variance depends on what the outcomes are, an entropy on their probabilities alone: it would be the same for colours, or for numbers of any size.`,
    },
  ],
  settled: { labels: defaultReader.labels, p: AFTER },
}
