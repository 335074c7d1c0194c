/**
 * Every key that a term of a formula may carry. It is the identity by which a term moves from line to line,
 * its colour, and the `data-term` of the marks that show it: one vocabulary for all three.
 */
export const TERM_NAMES = [
  'p',
  'q',
  'entropy',
  'cross-entropy',
  'kl',
  'loss',
  'log-sum-exp',
  'logit',
  'residual',
  'gradient',
  'feature',
  'penalty',
] as const

export type TermName = (typeof TERM_NAMES)[number]
