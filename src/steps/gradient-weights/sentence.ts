import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { contributions } from './contributions.ts'

/** The state of the figure in words: one sample's part in the derivative by the chosen weight, and that of all. */
export function sentence(reader: Reader, _measures: Measures): string {
  const { labels, inputs, focus, feature: n, input: i, reduction } = reader
  const m = focus ?? 0
  const { residuals, dataGradient } = linearMeasures(reader)
  const feature = featureName(n)
  const value = inputs[i]?.x[n] ?? 0
  const residual = formatNumber(residuals[m]?.[i] ?? 0)
  const weight = `the weight of ${labels[m]} for ${feature}`
  const part = formatNumber(contributions(reader, { m, n })[i] ?? 0)
  const one =
    value === 0
      ? `Its ${feature} is 0, so it says nothing of ${weight}.`
      : `Times its ${feature}, ${formatNumber(value)}, that is ${part}: its part in the derivative by ${weight}.`
  const all = formatNumber(dataGradient[m]?.[n] ?? 0)
  const whole =
    inputs.length === 1
      ? 'It is the only sample.'
      : `The ${reduction} of all ${inputs.length} parts is ${all}.`
  return `Sample ${i + 1}, a case of ${labels[inputs[i]?.k ?? 0]}: ŷ − y is ${residual} for ${labels[m]}. ${one} ${whole}`
}
