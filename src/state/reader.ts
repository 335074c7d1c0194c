import type { Reduction } from '../math/batch.ts'
import type { Base } from './base.ts'
import type { Input } from './input.ts'
import type { Model } from './model.ts'
import type { Sample } from './sample.ts'
import type { Weights } from './weights.ts'

/** What a link can fix or leave out of a step. */
export const PARTS = [
  'p',
  'q',
  'z',
  'y',
  'T',
  'W',
  'X',
  'lambda',
  'eta',
  'base',
  'presets',
  'formula',
  'chart',
  'values',
  'ask',
  'nav',
] as const
export type Part = (typeof PARTS)[number]

export const REDUCTIONS = ['mean', 'sum'] as const satisfies readonly Reduction[]
export const THEMES = ['auto', 'light', 'dark'] as const
export const MOTIONS = ['auto', 'none'] as const
export const LANGUAGES = ['en'] as const

/** The value of a query key that a step registers for itself. */
export type OwnValue = number | string | readonly number[] | readonly string[]

/**
 * All that a reader of one step has chosen. `labels`, `p`, the model, both lists of locks, the logits of every sample
 * and the rows of the weights have one entry a class, 2 to 10 of them; p sums to 1. From Part II on p is the label y of the one sample.
 */
export interface Reader {
  readonly labels: readonly string[]
  readonly p: readonly number[]
  readonly model: Model
  /** Classes whose probability gives nothing way when another one moves. */
  readonly lockedP: readonly boolean[]
  readonly lockedQ: readonly boolean[]
  /** The batch, 1 to 8 samples. */
  readonly samples: readonly Sample[]
  /** Whether the loss of a batch is the sum of its samples' losses or their mean. */
  readonly reduction: Reduction
  /** The linear classifier of Part III, C × D. */
  readonly weights: Weights
  /** Its samples, 1 to 8, with 2 to 4 features each, as many as the weights have columns. */
  readonly inputs: readonly Input[]
  /** The strength λ of the penalty, from 0. */
  readonly lambda: number
  /** The step size η, above 0. */
  readonly eta: number
  /** Temperature of the steps that have one; the others ignore it. */
  readonly temperature: number
  /** Values of the step's own query keys. */
  readonly own: Readonly<Record<string, OwnValue>>
  readonly base: Base
  /** Current line of the ladder, from 1. */
  readonly line: number
  /** The class under the pointer or the keyboard's focus. */
  readonly focus: number | null
  /** The sample under the pointer or the keyboard's focus. */
  readonly sample: number
  /** In Part III: the class of the score that is looked at, the feature, and the sample. */
  readonly row: number
  readonly feature: number
  readonly input: number
  /** Shown but fixed. */
  readonly lock: readonly Part[]
  /** Not shown. */
  readonly hide: readonly Part[]
  /** The question to open with. */
  readonly ask: string | null
  readonly theme: (typeof THEMES)[number]
  readonly lang: (typeof LANGUAGES)[number]
  readonly motion: (typeof MOTIONS)[number]
  /** Seed of sampled data; null lets the step choose. */
  readonly seed: number | null
}

/** Five animals under a fair truth and a model that is wrong about dog and fox. A step may bring its own. */
export const defaultReader: Reader = {
  labels: ['cat', 'dog', 'fox', 'owl', 'elk'],
  p: [0.4, 0.3, 0.15, 0.1, 0.05],
  model: { kind: 'logits', z: [1.1, 0.2, 0.9, -0.7, 0.1] },
  lockedP: [false, false, false, false, false],
  lockedQ: [false, false, false, false, false],
  samples: [
    { z: [1.1, 0.2, 0.9, -0.7, 0.1], k: 1 },
    { z: [2.5, 0.3, -0.4, -1, 0], k: 0 },
    { z: [0.2, 1.4, 0.1, 0.6, -0.8], k: 1 },
    { z: [-0.5, 0.4, 0.8, 1.2, 0.3], k: 2 },
  ],
  reduction: 'mean',
  weights: [
    [0.5, -0.6, 0.2],
    [0.1, 0.4, 0.3],
    [-0.2, 0.3, 0.1],
    [0, 0, 0],
    [0, 0, 0],
  ],
  inputs: [
    { x: [1, -0.8, 0.4], k: 0 },
    { x: [1, 0.9, -0.5], k: 1 },
    { x: [1, -0.3, 1.2], k: 2 },
    { x: [1, -1.1, -0.2], k: 0 },
    { x: [1, 1.4, 0.3], k: 1 },
    { x: [1, 0.2, 0.9], k: 2 },
  ],
  lambda: 0.1,
  eta: 0.5,
  temperature: 1,
  own: {},
  base: 'e',
  line: 1,
  focus: null,
  sample: 0,
  row: 1,
  feature: 1,
  input: 1,
  lock: [],
  hide: [],
  ask: null,
  theme: 'auto',
  lang: 'en',
  motion: 'auto',
  seed: null,
}
