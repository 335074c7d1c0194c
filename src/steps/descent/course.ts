import { batch } from '../../math/batch.ts'
import { countCorrect } from '../../math/countCorrect.ts'
import { descentStep } from '../../math/descentStep.ts'
import type { Setup } from './setup.ts'

/** What is kept of each step of a run. */
export interface Snapshot {
  /** C × D, row by row. */
  readonly W: Float64Array
  /** Sum or mean of the losses, in nats. */
  readonly data: number
  /** (λ/2) Σ W². */
  readonly penalty: number
  /** What descent lowers. */
  readonly total: number
  /** How many samples have their greatest logit, the first of equals, at their class. */
  readonly correct: number
  /** √(Σ W²). */
  readonly norm: number
}

/** A place in a run, from which the next step can be taken. */
export interface Place {
  readonly snapshot: Snapshot
  readonly W: readonly (readonly number[])[]
  readonly gradW: readonly (readonly number[])[]
}

/** Weights as rows again. */
export function rowsOf(W: Float64Array, C: number): number[][] {
  const D = W.length / C
  return Array.from({ length: C }, (_, j) => Array.from(W.subarray(j * D, (j + 1) * D)))
}

/** The weights that a run starts from. */
export const startOf = ({ X, C, start }: Setup): readonly (readonly number[])[] =>
  start ?? Array.from({ length: C }, () => new Array<number>(X[0]?.length ?? 0).fill(0))

/** The place of a run at these weights; null where a logit or the loss is no finite number any more. */
export function placeAt(setup: Setup, W: readonly (readonly number[])[]): Place | null {
  const now = finite(() => batch({ ...setup, W }))
  if (now === null || !Number.isFinite(now.total)) return null
  const flat = Float64Array.from(W.flat())
  return {
    W,
    gradW: now.gradW,
    snapshot: {
      W: flat,
      data: now.dataLoss,
      penalty: now.regLoss,
      total: now.total,
      correct: countCorrect(now.logits, setup.y),
      norm: Math.hypot(...flat),
    },
  }
}

/** The place after one step, or null where that blows up. */
export function advance(setup: Setup, { W, gradW }: Place): Place | null {
  const next = finite(() => descentStep(W, gradW, setup.eta))
  return next === null ? null : placeAt(setup, next)
}

/** `math` refuses numbers that are too large for a double: here that is an outcome like any other. */
function finite<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The first steps of a run, in one go: `steps` of them, fewer where it blows up. */
export function courseOf(setup: Setup, steps: number): readonly Snapshot[] {
  const out: Snapshot[] = []
  let place = placeAt(setup, startOf(setup))
  while (place !== null) {
    out.push(place.snapshot)
    if (out.length > steps) break
    place = advance(setup, place)
  }
  return out
}
