import { checkGradient, THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { linearBinding, linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import { claims } from './derivation.ts'

/**
 * Every entry of the batch's gradient, C · D of them, as printed against the derivative of the printed loss. A weight
 * moves one score of each sample, by x times as much: the third derivative has x³ in it.
 */
export function checks(reader: Reader): readonly CheckedEntry[] {
  const { labels, inputs, reduction } = reader
  const environment = linearEnvironment(reader)
  return labels.flatMap((label, focus) =>
    (inputs[0]?.x ?? []).map((_, feature) => {
      const cubes = inputs.reduce((total, { x }) => total + Math.abs(x[feature] ?? 0) ** 3, 0)
      const third = (THIRD_BY_LOGIT * cubes) / (reduction === 'mean' ? inputs.length : 1)
      const binding = linearBinding({ ...reader, focus, feature })
      return {
        name: `${label}, ${featureName(feature)}`,
        checked: checkGradient(claims[reduction], environment, binding, third),
      }
    }),
  )
}
