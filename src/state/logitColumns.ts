import type { Sample } from './sample.ts'

/** The logits of a batch as the page prints them: C × N, a row a class, a column a sample. */
export const logitColumns = (samples: readonly Sample[], classes: number): readonly (readonly number[])[] =>
  Array.from({ length: classes }, (_, j) => samples.map(({ z }) => z[j] ?? Number.NaN))
