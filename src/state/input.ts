/** One sample as a linear classifier sees it: its features, and its true class. */
export interface Input {
  readonly x: readonly number[]
  readonly k: number
}

/** What a weight or a feature can be, either side of 0. */
export const ENTRY_LIMIT = 100
export const MIN_FEATURES = 2
export const MAX_FEATURES = 4
