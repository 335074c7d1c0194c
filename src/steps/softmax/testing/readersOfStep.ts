import fc from 'fast-check'
import type { Reader } from '../../../state/reader.ts'
import { readers } from '../../../state/testing/readers.ts'
import { SHIFT_LIMIT, VIEWS } from '../keys.ts'

const shift = fc.oneof(
  fc.constant(0),
  fc.double({ min: -SHIFT_LIMIT, max: SHIFT_LIMIT, noNaN: true }),
  fc.constantFrom(-SHIFT_LIMIT, 5, SHIFT_LIMIT),
)

/** Whole states of this step: any shift and temperature, any view. */
export const readersOfStep: fc.Arbitrary<Reader> = fc
  .tuple(readers, shift, fc.constantFrom(...VIEWS), fc.constantFrom(null, 0.05, 1, 20))
  .map(([reader, c, view, temperature]) => ({
    ...reader,
    temperature: temperature ?? reader.temperature,
    own: { shift: c, view },
  }))
