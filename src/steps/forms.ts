import type { Reader } from '../state/reader.ts'
import type { Step } from './step.ts'

/** The ladder and the result for what the reader has chosen: the losses' mean, or their sum. */
export const formsOf = (step: Step, { reduction }: Pick<Reader, 'reduction'>) =>
  reduction === 'sum' && step.sumForm ? step.sumForm : step
