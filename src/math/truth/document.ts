import type { Reduction } from '../batch.ts'
import type { Target } from '../target.ts'

/** The true value, and how far a careful result g may lie from it: |g − v| ≤ rel |v| + abs, entry by entry. */
export interface Truth {
  readonly value: unknown
  /** [rel, abs]; exact if absent. */
  readonly tight?: readonly [number, number]
}

export interface InformationCase {
  readonly id: string
  readonly p: readonly number[]
  readonly q: readonly number[]
  readonly expect: Readonly<Record<string, Truth>>
}

export interface SoftmaxCase {
  readonly id: string
  readonly z: readonly number[]
  readonly T: number
  readonly expect: Readonly<Record<'softmax' | 'logSoftmax' | 'logSumExp', Truth>>
}

export interface LossCase {
  readonly id: string
  readonly z: readonly number[]
  readonly target: number | readonly number[]
  readonly labelSmoothing: number
  readonly expect: Readonly<Record<'loss' | 'lossGradient' | 'targetEntropy' | 'KLtoTarget', Truth>>
}

export interface BatchCase {
  readonly id: string
  readonly W: readonly (readonly number[])[]
  readonly X: readonly (readonly number[])[]
  readonly y: readonly Target[]
  readonly lambda: number
  /** logits, losses and regLoss where given; dataLoss, total and gradW with _sum and _mean. */
  readonly expect: Readonly<Record<string, Truth>>
}

export interface TrainingCase {
  readonly id: string
  readonly dataset: string
  readonly C: number
  readonly form: Reduction
  readonly lambda: number
  readonly step: number
  readonly steps: number
  readonly expect: Readonly<Record<'loss' | 'finalW' | 'correct', Truth>>
}

export interface Dataset {
  /** N × D as measured. */
  readonly raw: readonly (readonly number[])[]
  /** The same, standardised. */
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
}

export interface CallCase {
  readonly id: string
  readonly fn: string
  readonly args: readonly unknown[]
}

export interface PeerCase extends CallCase {
  readonly expect: Truth
}

export interface EdgeCase extends CallCase {
  readonly expect:
    | { readonly kind: 'value'; readonly value: unknown; readonly tol?: readonly [number, number] }
    | { readonly kind: 'error'; readonly names: string }
}

/** A truth file, decoded. */
export type TruthDocument =
  | { readonly suite: 'information'; readonly cases: readonly InformationCase[] }
  | { readonly suite: 'softmax'; readonly cases: readonly SoftmaxCase[] }
  | { readonly suite: 'loss'; readonly cases: readonly LossCase[] }
  | { readonly suite: 'batch' | 'batch-large'; readonly cases: readonly BatchCase[] }
  | {
      readonly suite: 'training'
      readonly cases: readonly TrainingCase[]
      readonly data: Readonly<Record<string, Dataset>>
    }
  | { readonly suite: 'peers'; readonly cases: readonly PeerCase[] }
  | { readonly suite: 'edge'; readonly cases: readonly EdgeCase[] }

/** A truth file as parsed from JSON: non-finite numbers restored, all of it frozen, so that no function can write to its input. */
export function decodeDocument(json: unknown): TruthDocument {
  return decode(json) as TruthDocument
}

const NON_FINITE: ReadonlyMap<unknown, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

function decode(v: unknown): unknown {
  if (Array.isArray(v)) return Object.freeze(v.map(decode))
  if (typeof v === 'object' && v !== null) {
    return Object.freeze(Object.fromEntries(Object.entries(v).map(([k, x]) => [k, decode(x)])))
  }
  return NON_FINITE.get(v) ?? v
}
