import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measures } from '../../state/measures.ts'
import { readers } from '../../state/testing/readers.ts'
import { swapped } from './swapped.ts'

test('exchanging P and Q turns KL(P ‖ Q) into KL(Q ‖ P) and leaves Q in the place of P', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const now = measures(reader)
      const other = swapped(reader)
      // a probability too small for a ratio is taken by its logarithm: the last bits may differ
      if (now.klReverse === Infinity) expect(other.kl).toBe(Infinity)
      else expect(Math.abs(other.kl - now.klReverse)).toBeLessThanOrEqual(1e-14 * (1 + now.klReverse))
      expect(other.q).toEqual(reader.p)
      expect(other.surprisalQ).toEqual(now.surprisalP)
    }),
  )
})
