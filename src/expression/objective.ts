import { over, plus, size, squared, sum, term, times } from './builders.ts'
import { i, j, n } from './indices.ts'
import type { Expression } from './tree.ts'
import { defined, variable } from './variable.ts'
import { L, lambda, W } from './variables.ts'

/** The size η of a step. */
export const eta = variable<[]>('eta', [])

/** (λ/2) Σ W², over all classes and features (S16). */
export const penalty = term('penalty', times(over(lambda(), 2), sum(j, sum(n, squared(W(j, n))))))

/** Σ L_i over the samples; the mean form divides this part alone by N. */
export const summedLosses = sum(i, L(i))

/** What is summed over the samples, as the mean has it. */
export const mean = (total: Expression): Expression => times(over(1, size('sample')), total)

/** L_total with the losses added up (S16, S23). */
export const totalOfSum = variable<[]>('Ltotal', [], {
  definitions: [defined([], plus(summedLosses, penalty))],
})

/** L_total with the mean of the losses. */
export const totalOfMean = variable<[]>('Ltotal', [], {
  definitions: [defined([], plus(mean(summedLosses), penalty))],
})
