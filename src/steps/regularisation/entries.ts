import type { Binding } from '../../expression/environment.ts'
import { checkGradient, fails, THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import { m, n } from '../../expression/indices.ts'
import type { Index } from '../../expression/tree.ts'
import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import { type Break, FIRST, printed } from './breaks.ts'

/** Every entry of the printed gradient against the printed loss, with this broken, one after the other. */
function* checks(reader: Reader, broken: Break): Generator<CheckedEntry> {
  const { labels, inputs, reduction } = reader
  const { claim } = printed[reduction][broken]
  const environment = linearEnvironment(reader)
  const count = reduction === 'mean' ? inputs.length : 1
  for (const [row, label] of labels.entries())
    for (const feature of inputs[0]?.x.keys() ?? []) {
      const at: Binding = new Map<Index, number>([
        [m, row],
        [n, feature],
        [FIRST.class, 0],
        [FIRST.sample, 0],
      ])
      // The penalty is quadratic, in every reading of it: its third derivative is 0.
      const cubes = inputs.reduce((total, { x }) => total + Math.abs(x[feature] ?? 0) ** 3, 0)
      const checked = checkGradient(claim, environment, at, (THIRD_BY_LOGIT * cubes) / count)
      yield { name: `${label}, ${featureName(feature)}`, checked }
    }
}

/** All entries, checked. */
export const entries = (reader: Reader, broken: Break): readonly CheckedEntry[] => [...checks(reader, broken)]

/** Whether the check of some entry notices what is broken. */
export function isNoticed(reader: Reader, broken: Break): boolean {
  for (const { checked } of checks(reader, broken)) if (fails(checked)) return true
  return false
}
