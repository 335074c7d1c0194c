import { transposed } from '../math/transposed.ts'
import type { Sample } from './sample.ts'

/** The logits of a batch as the page prints them: C × N, a row a class, a column a sample. */
export const logitColumns = (samples: readonly Sample[]): number[][] => transposed(samples.map(({ z }) => z))
