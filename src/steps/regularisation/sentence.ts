import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { roundedNote } from '../words.ts'
import { breakOf } from './breaks.ts'
import { dataName } from './data.ts'

/** The state of the figure in words: what the objective is made of, and an entry of its gradient. */
export function sentence(reader: Reader, _measures: Measures): string {
  const { labels, focus, feature, lambda, weights } = reader
  const { dataLoss, penalty, total, dataGradient, gradient } = linearMeasures(reader)
  const m = focus ?? 0
  const data = dataGradient[m]?.[feature] ?? 0
  const decay = lambda * (weights[m]?.[feature] ?? 0)
  const whole = gradient[m]?.[feature] ?? 0
  const objective = `The objective is ${formatNumber(total)} nats: the ${dataName(reader)}, ${formatNumber(dataLoss)}, and the penalty, ${formatNumber(penalty)}${roundedNote([dataLoss, penalty], total)}.`
  const entry = `At the weight of ${labels[m]} for ${featureName(feature)} the gradient is ${formatNumber(whole)}: ${formatNumber(data)} from the data, ${formatNumber(decay)} from the penalty${roundedNote([data, decay], whole)}.`
  const broken = breakOf(reader) === 'none' ? '' : ' The printed formulas are broken on purpose.'
  return `${objective} ${entry}${broken}`
}
