import { descentStep } from '../../math/descentStep.ts'
import { ENTRY_LIMIT } from '../../state/input.ts'
import { whyLinearFixed } from '../../state/linearFixed.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Numbers } from '../../state/numbers.ts'
import type { Reader } from '../../state/reader.ts'
import type { Weights } from '../../state/weights.ts'
import { fromOf, MOST_STEPS, STAGES, stageOf, takenOf, withOwn } from './keys.ts'

type Trained = Pick<Reader, 'weights' | 'inputs' | 'lambda' | 'eta' | 'reduction'>

/** W⁺: the weights after one step from those of the reader. */
export const nextWeights = (reader: Trained): Weights =>
  descentStep(reader.weights, linearMeasures(reader).gradient, reader.eta)

const isWithin = (weights: Weights) => weights.every((row) => row.every((w) => Math.abs(w) <= ENTRY_LIMIT))

/** A link keeps 12 decimals of the weights of now. */
const LINK_ROUNDING = 1e-9

const areNear = (a: Weights, b: Weights) =>
  a.every((row, j) => row.every((w, n) => Math.abs(w - (b[j]?.[n] ?? Number.NaN)) <= LINK_ROUNDING))

/** The weights from which the steps were taken to those of now: as many and one. */
function computePath(reader: Reader): readonly Weights[] {
  const { weights } = reader
  const from = fromOf(reader)
  const columns = weights[0]?.length ?? 0
  if (from.length !== weights.length * columns) return [weights]
  const path: Weights[] = [weights.map((_, j) => from.slice(columns * j, columns * (j + 1)))]
  for (let step = 0; step < takenOf(reader); step++) {
    const last = nextWeights({ ...reader, weights: path[step] ?? weights })
    if (!isWithin(last)) return [weights]
    path.push(last)
  }
  return areNear(path.at(-1) ?? [], weights) ? path.with(-1, weights) : [weights]
}

interface Known extends Omit<Trained, 'weights'> {
  readonly own: Reader['own']
  readonly path: readonly Weights[]
}

const known = new WeakMap<Weights, Known>()

/**
 * The weights of each step that was taken, those of now last. It is recomputed from where the steps began, so that the
 * way back is exact; where other numbers were set since, no way leads back, and it is those of now alone.
 */
export function trailOf(reader: Reader): readonly Weights[] {
  const { weights, inputs, lambda, eta, reduction, own } = reader
  const last = known.get(weights)
  if (
    last?.own === own &&
    last.inputs === inputs &&
    last.lambda === lambda &&
    last.eta === eta &&
    last.reduction === reduction
  )
    return last.path
  const path = computePath(reader)
  known.set(weights, { inputs, lambda, eta, reduction, own, path })
  return path
}

/** How many steps led here. */
export const stepsTaken = (reader: Reader): number => trailOf(reader).length - 1

/** Why the next step cannot be taken, or null. */
export function whyNoNextStep(reader: Reader): string | null {
  const fixed = whyLinearFixed(reader, 'W')
  if (fixed !== null) return fixed
  if (!isWithin(nextWeights(reader)))
    return `This step would carry a weight beyond ±${ENTRY_LIMIT}: a smaller η does not.`
  return stepsTaken(reader) < MOST_STEPS
    ? null
    : `${MOST_STEPS} steps are as many as are kept here; the next step of the derivation runs on.`
}

/** Why there is no step to take back, or null. */
export function whyNoStepBack(reader: Reader): string | null {
  const fixed = whyLinearFixed(reader, 'W')
  if (fixed !== null) return fixed
  return stepsTaken(reader) > 0
    ? null
    : 'No step was taken to these numbers; undo takes back the last change.'
}

/** Every weight by one step, at a part of the step after it. */
export function takeStep(reader: Reader, stage: number): Partial<Numbers> {
  const trail = trailOf(reader)
  return {
    weights: nextWeights(reader),
    own: withOwn(reader.own, { from: trail[0]?.flat() ?? null, taken: trail.length, stage }),
  }
}

/** Back to the weights before the last step, at a part of it. */
export function takeStepBack(reader: Reader, stage: number): Partial<Numbers> {
  const trail = trailOf(reader)
  const taken = trail.length - 2
  return {
    weights: trail[taken] ?? reader.weights,
    own: withOwn(reader.own, { ...(taken > 0 ? { taken } : { taken: null, from: null }), stage }),
  }
}

/** To another part of this step; past the last one the step is taken. */
export function forward(reader: Reader): Partial<Numbers> {
  const stage = stageOf(reader) + 1
  return stage > STAGES.length ? takeStep(reader, 1) : { own: withOwn(reader.own, { stage }) }
}

/** The way back: before the first part the step before is taken back. */
export function back(reader: Reader): Partial<Numbers> {
  const stage = stageOf(reader) - 1
  return stage < 1 ? takeStepBack(reader, STAGES.length) : { own: withOwn(reader.own, { stage }) }
}

export const whyNotForward = (reader: Reader): string | null =>
  stageOf(reader) === STAGES.length ? whyNoNextStep(reader) : null
export const whyNotBack = (reader: Reader): string | null =>
  stageOf(reader) === 1 ? whyNoStepBack(reader) : null
