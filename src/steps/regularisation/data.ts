import type { Reader } from '../../state/reader.ts'

type Form = Pick<Reader, 'reduction'>

/** What the data part of the objective is called: by what it is of the losses. */
export const dataName = ({ reduction }: Form): string =>
  reduction === 'sum' ? 'sum of the losses' : 'mean of the losses'

/** The name of its number. */
export const dataQuantity = ({ reduction }: Form): string => `loss-${reduction}`
