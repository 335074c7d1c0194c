import { argmax } from '../math/argmax.ts'
import type { Reader } from './reader.ts'

/** The true class k of the one sample: where its label is largest, the first of equals. */
export const trueClass = ({ p }: Pick<Reader, 'p'>): number => argmax(p)
