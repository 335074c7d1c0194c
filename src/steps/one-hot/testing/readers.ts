import fc from 'fast-check'
import type { Reader } from '../../../state/reader.ts'
import { readers as anyReaders } from '../../../state/testing/readers.ts'
import { LABELS } from '../label.ts'
import { CONVENTIONS } from '../smoothing.ts'

const own = fc.record(
  {
    label: fc.constantFrom(...LABELS),
    eps: fc.oneof(fc.constantFrom(0, 0.1, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    smoothing: fc.constantFrom(...CONVENTIONS),
  },
  { requiredKeys: [] },
)

/** Whole states with every kind of label. */
export const readers: fc.Arbitrary<Reader> = fc
  .tuple(anyReaders, own)
  .map(([reader, choice]) => ({ ...reader, own: choice }))
