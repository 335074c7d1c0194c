import type { Snapshot } from './course.ts'
import type { Setup } from './setup.ts'

/** What a trainer is asked for. */
export interface Job {
  /** Chunks carry it, so that what comes of a job that was given up can be told. */
  readonly id: number
  readonly setup: Setup
  /** Weights of the step before the first one that is wanted; null where the start itself is wanted too. */
  readonly after: Float64Array | null
  /** How many snapshots are wanted at most. */
  readonly count: number
  /** Steps in a second at most. */
  readonly pace: number
}

/** Snapshots of a job as they come. */
export interface Chunk {
  readonly id: number
  readonly snapshots: readonly Snapshot[]
  /** Whether the job has ended, and how. */
  readonly end: 'done' | 'blown' | null
}
