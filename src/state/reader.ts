import type { Reduction } from '../math/batch.ts'
import type { Base } from './base.ts'
import type { Model } from './model.ts'
import type { Sample } from './sample.ts'

/** What a link can fix or leave out of a step. */
export const PARTS = [
  'p',
  'q',
  'z',
  'y',
  'T',
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
 * All that a reader of one step has chosen. `labels`, `p`, the model, both lists of locks and the logits of every
 * sample have one entry a class, 2 to 10 of them; p sums to 1. From Part II on p is the label y of the one sample.
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
  temperature: 1,
  own: {},
  base: 'e',
  line: 1,
  focus: null,
  sample: 0,
  lock: [],
  hide: [],
  ask: null,
  theme: 'auto',
  lang: 'en',
  motion: 'auto',
  seed: null,
}
