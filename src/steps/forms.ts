import type { Reader } from '../state/reader.ts'
import type { Forms, OtherForm, Step } from './step.ts'

/** The other form of a step that averages losses: the one that adds them up. */
export const ofSum = (forms: Forms): OtherForm => ({
  ...forms,
  isChosen: ({ reduction }) => reduction === 'sum',
})

/** The ladder and the result for what the reader has chosen: the losses' mean or their sum, this route or that. */
export const formsOf = (step: Step, reader: Pick<Reader, 'reduction' | 'own'>): Forms =>
  step.otherForm?.isChosen(reader) ? step.otherForm : step
