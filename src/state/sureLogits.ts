import type { Model } from './model.ts'

/** The logit of the class that a model is sure of; the others have 0. */
export const SURE = 5

/** A model that bets on one class of so many; null for one that bets on none. */
export const sureOf = (count: number, index: number | null): Model => ({
  kind: 'logits',
  z: Array.from({ length: count }, (_, j) => (j === index ? SURE : 0)),
})
