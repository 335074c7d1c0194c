import { argmax } from '../../math/argmax.ts'
import { number } from '../../state/key.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'

/** How far one logit runs in the panel of floating point. */
export const RISE = { min: 0, max: 1000 } as const

/** The step's own query key: what the largest logit is taken to be in that panel; as it is where absent. */
export const riseKey = number(RISE)

/** The logits of that panel. */
export interface Risen {
  readonly z: readonly number[]
  /** The class whose logit runs: the largest of the reader's own, the first of equals. */
  readonly at: number
  /** Where it has run to, or null where it is as the reader set it. */
  readonly to: number | null
}

export function risen({ model, own }: Pick<Reader, 'model' | 'own'>): Risen {
  const z = modelLogits(model)
  const at = argmax(z)
  const to = own['rise']
  return typeof to === 'number' ? { z: z.with(at, to), at, to } : { z, at, to: null }
}

/** The step's own keys with the logit run to `to`, or back where it was. */
export function withRise({ rise: _, ...others }: Reader['own'], to: number | null): Reader['own'] {
  return to === null ? others : { ...others, rise: to }
}
