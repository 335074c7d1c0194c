import type { Reader } from '../state/reader.ts'

/** The samples of a linear classifier as heads of columns: their number and true class. */
export const sampleNames = ({ labels, inputs }: Pick<Reader, 'labels' | 'inputs'>): readonly string[] =>
  inputs.map(({ k }, i) => `${i + 1} ${labels[k] ?? ''}`)
