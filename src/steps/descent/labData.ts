/** Samples for the lab: what the model reads of them, and what they are. */
export interface LabData {
  /** D names. */
  readonly features: readonly string[]
  /** C names. */
  readonly classes: readonly string[]
  /** N × D, one sample a row, without the constant feature. */
  readonly X: readonly (readonly number[])[]
  /** N class indices. */
  readonly y: readonly number[]
  /** Whether each feature was moved to mean 0 and scaled to deviation 1. */
  readonly standardised: boolean
}
