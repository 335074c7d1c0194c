import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { weightCheck } from '../../instrument/weightCheck.ts'
import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import { claims } from './derivation.ts'

/** Every entry of the batch's gradient, C · D of them, as printed against the derivative of the printed loss. */
export function checks(reader: Reader): readonly CheckedEntry[] {
  const { labels, inputs, reduction } = reader
  const environment = linearEnvironment(reader)
  const samples = { X: inputs.map(({ x }) => x), reduction }
  return labels.flatMap((label, row) =>
    (inputs[0]?.x ?? []).map((_, column) => ({
      name: `${label}, ${featureName(column)}`,
      checked: weightCheck(claims[reduction], environment, samples, { row, column }),
    })),
  )
}
