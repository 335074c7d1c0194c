import type { Part, Reader } from './reader.ts'

/* Why a control of the linear classifier is disabled, in words for its reader, or null where it is not. */

const FIXED = {
  W: 'The weights are fixed on this page.',
  X: 'The samples are fixed on this page.',
  lambda: 'λ is fixed on this page.',
  eta: 'The step size is fixed on this page.',
} as const satisfies Partial<Record<Part, string>>

/** Weights, samples, λ or η, whose names in a link's `lock` are the formulas'. */
export const whyLinearFixed = ({ lock }: Reader, part: keyof typeof FIXED): string | null =>
  lock.includes(part) ? FIXED[part] : null
