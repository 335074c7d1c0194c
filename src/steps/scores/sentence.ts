import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

/** The state of the figure in words: the shapes, the chosen weight, and the score that is looked at. */
export function sentence(reader: Reader, _measures: Measures): string {
  const { labels, inputs, weights, focus, row, feature, input } = reader
  const name = labels[focus ?? 0]
  const weight = formatNumber(weights[focus ?? 0]?.[feature] ?? 0)
  const score = formatNumber(linearMeasures(reader).scores[row]?.[input] ?? 0)
  return `${labels.length} classes, ${inputs[0]?.x.length ?? 0} features, ${inputs.length} samples. The weight of ${name} for ${featureName(feature)}, ${weight}, is in all ${inputs.length} scores of ${name} and in no other. Sample ${input + 1} has the score ${score} for ${labels[row]}.`
}
