import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import type { Question } from '../step.ts'

/** The weight that the question is about: of the first class, for its second measured feature. */
const WEIGHT = { focus: 0, feature: 2, row: 0, input: 2 }

const found = ({ labels, focus, feature, inputs }: Reader) =>
  `Here the weight of ${labels[focus ?? 0]} for ${featureName(feature)} is chosen: of the ${labels.length} × ${inputs.length} scores the ${inputs.length} in the row of ${labels[focus ?? 0]} are marked.`

export const question: Question = {
  id: 'touches',
  text: 'You change one weight. Which scores change with it?',
  options: [
    {
      text: 'One score: its class in one sample',
      right: false,
      answer: (reader) =>
        `${found(reader)} The weights are the same for all samples: each sample multiplies them by its own features.`,
    },
    {
      text: 'The scores of its class, in every sample',
      right: true,
      answer: (reader) =>
        `${found(reader)} Each changes by the sample’s own feature times the change of the weight: the feature is the derivative in the last line. Where it is 0, the score stays.`,
    },
    {
      text: 'All scores of one sample',
      right: false,
      answer: (reader) =>
        `${found(reader)} All scores of one sample change when a feature of that sample does: choose an entry of X to see it.`,
    },
    {
      text: 'All scores',
      right: false,
      answer: (reader) =>
        `${found(reader)} The other classes have weights of their own. It is softmax that couples the classes: the probabilities of all of them change.`,
    },
  ],
  settled: WEIGHT,
}
