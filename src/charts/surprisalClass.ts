/** The unit of a surprisal: logarithm to base e, 2 or 10. */
export type Unit = 'nats' | 'bits' | 'hartleys'

/** One class as the area figure draws it; surprisals are in display units, ∞ where the probability is 0. */
export interface SurprisalClass {
  readonly name: string
  /** Probability under P, 0 to 1: the width. */
  readonly p: number
  /** −log p: the height of the blue edge. */
  readonly surprisalP: number
  /** −log q: the height of the orange edge. */
  readonly surprisalQ: number
}

/** What the area figure draws: the area under P's edges, P's edges, Q's edges, the areas between both. */
export type Aspect = 'entropy' | 'p' | 'q' | 'kl'
