import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'
import { contributions, outerProduct } from './contributions.ts'

/** The last sample of the page: a fox, of which the settled state makes the model nearly sure that it is a cat. */
const WORST = defaultReader.inputs.length - 1
const FOX = 2
const SIZE = 1

const weights = [
  [2, 1, 0.2],
  [0.1, 0.4, 0.3],
  [-2, 0.3, 0.1],
]
const inputs = defaultReader.inputs.with(WORST, { x: [1, 0, 0.9], k: FOX })

const found = (reader: Reader) => {
  const { labels, focus, feature, input } = reader
  const { probabilities, residuals } = linearMeasures(reader)
  const name = labels[focus ?? 0]
  const residual = residuals[focus ?? 0]?.[input] ?? 0
  const value = reader.inputs[input]?.x[feature] ?? Number.NaN
  return `Here the model gives ${name} ${formatNumber(probabilities[focus ?? 0]?.[input] ?? 0)} in sample ${input + 1}, a case of ${name}: ŷ − y is ${formatNumber(residual)}. Times its ${featureName(feature)}, ${formatNumber(value)}, that is ${formatNumber(residual * value)}.`
}

/** What the sample says of the weights of its class for its other features. */
const others = (reader: Reader) =>
  (outerProduct(reader, reader.input)[reader.focus ?? 0] ?? [])
    .map((value, n) => ({ value, n }))
    .filter(({ n }) => n !== reader.feature)
    .map(({ value, n }) => `${formatNumber(value)} by the one for ${featureName(n)}`)
    .join(' and ')

/** The sample that says most of the weight in question. */
function loudest(reader: Reader) {
  const all = contributions(reader, { m: reader.focus ?? 0, n: reader.feature })
  const at = all.reduce((top, value, i) => (Math.abs(value) > Math.abs(all[top] ?? 0) ? i : top), 0)
  return { at, value: all[at] ?? 0, residual: linearMeasures(reader).residuals[reader.focus ?? 0]?.[at] ?? 0 }
}

export const question: Question = {
  id: 'silent-feature',
  text: 'A sample is badly wrong, but its feature n is 0. How far does it move the weight of its class for that feature?',
  options: [
    {
      text: 'Furthest of all: it is the most wrong',
      right: false,
      answer: (reader) => {
        const { at, value, residual } = loudest(reader)
        return `${found(reader)} Being wrong is one factor, the feature is the other. Sample ${at + 1}, whose ŷ − y is ${formatNumber(residual)}, moves this weight the most: its part is ${formatNumber(value)}.`
      },
    },
    {
      text: 'As far as its ŷ − y says',
      right: false,
      answer: (reader) =>
        `${found(reader)} ŷ − y is the derivative by the score. A weight reaches the score multiplied by the feature, and so the derivative by the weight has that factor too. Only where a feature is 1, as the ${featureName(0)} is, are both the same.`,
    },
    {
      text: 'Not at all',
      right: true,
      answer: (reader) =>
        `${found(reader)} Whatever that weight is, times 0 it adds nothing to the score of this sample. The sample moves the other weights of its class instead: its derivatives are ${others(reader)}.`,
    },
    {
      text: 'Not at all, nor does it move the other weights of its class',
      right: false,
      answer: (reader) =>
        `${found(reader)} The other weights have features of their own: its derivatives are ${others(reader)}. A sample that is wrong is silent only where its features are 0.`,
    },
  ],
  settled: {
    labels: defaultReader.labels.slice(0, 3),
    weights,
    inputs,
    focus: FOX,
    row: FOX,
    feature: SIZE,
    input: WORST,
  },
}
