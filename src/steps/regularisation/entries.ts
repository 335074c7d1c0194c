import { fails } from '../../expression/gradientCheck.ts'
import type { Index } from '../../expression/tree.ts'
import type { CheckedEntry } from '../../instrument/GradientCheck.tsx'
import { linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { weightCheck } from '../../instrument/weightCheck.ts'
import { featureName } from '../../state/features.ts'
import type { Reader } from '../../state/reader.ts'
import { type Break, FIRST, printed } from './breaks.ts'

/** Every entry of the printed gradient against the printed loss, with this broken, one after the other. */
function* checks(reader: Reader, broken: Break): Generator<CheckedEntry> {
  const { labels, inputs, reduction } = reader
  const { claim } = printed[reduction][broken]
  const environment = linearEnvironment(reader)
  const samples = { X: inputs.map(({ x }) => x), reduction }
  const first = new Map<Index, number>([
    [FIRST.class, 0],
    [FIRST.sample, 0],
  ])
  for (const [row, label] of labels.entries())
    for (const column of inputs[0]?.x.keys() ?? [])
      yield {
        name: `${label}, ${featureName(column)}`,
        checked: weightCheck(claim, environment, samples, { row, column }, first),
      }
}

/** All entries, checked. */
export const entries = (reader: Reader, broken: Break): readonly CheckedEntry[] => [...checks(reader, broken)]

/** Whether the check of some entry notices what is broken. */
export function isNoticed(reader: Reader, broken: Break): boolean {
  for (const { checked } of checks(reader, broken)) if (fails(checked)) return true
  return false
}
