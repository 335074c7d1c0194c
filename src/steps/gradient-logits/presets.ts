import { oneHot } from '../../state/distribution.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { LOGIT_LIMIT } from '../../state/logits.ts'
import type { Numbers } from '../../state/numbers.ts'
import type { Reader } from '../../state/reader.ts'
import { softened } from '../../state/softened.ts'
import { sureOf } from '../../state/sureLogits.ts'
import { trueClass } from '../../state/trueClass.ts'

type OfLabel = Pick<Reader, 'p'>

/** Sure of the class that stands so many after the true one. */
const sureAhead = ({ p }: OfLabel, ahead: number): Partial<Numbers> => ({
  model: sureOf(p.length, (trueClass({ p }) + ahead) % p.length),
})

export const sureAndRight = (reader: OfLabel) => sureAhead(reader, 0)
export const sureAndWrong = (reader: OfLabel) => sureAhead(reader, 1)
export const unsure = ({ p }: OfLabel): Partial<Numbers> => ({ model: sureOf(p.length, null) })
export const soft = ({ p }: OfLabel): Partial<Numbers> => ({ p: softened(p) })

/** The scores of a sample of the step before as logits here, and its true class as the label. */
export function ofSample(
  reader: Pick<Reader, 'labels' | 'weights' | 'inputs' | 'lambda' | 'reduction'>,
  i: number,
): Partial<Numbers> {
  const z = linearMeasures(reader).scores.map((row) => row[i] ?? 0)
  return { model: { kind: 'logits', z }, p: oneHot(reader.inputs[i]?.k ?? 0, reader.labels.length) }
}

/** Why the scores of a sample cannot be logits here, or null. */
export function whyTooFar(reader: Parameters<typeof ofSample>[0], i: number): string | null {
  const isWithin = linearMeasures(reader).scores.every((row) => Math.abs(row[i] ?? 0) <= LOGIT_LIMIT)
  return isWithin ? null : `A logit lies between −${LOGIT_LIMIT} and ${LOGIT_LIMIT}.`
}
