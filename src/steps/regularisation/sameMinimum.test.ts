import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { readers } from '../../state/testing/readers.ts'
import { sameMinimum } from './sameMinimum.ts'

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(b)))

test('the other form’s objective and gradient are N times or an N-th of this one’s: it has the same minimum', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const N = reader.inputs.length
      const factor = reader.reduction === 'mean' ? N : 1 / N
      const { reduction, lambda } = sameMinimum(reader)
      const [here, there] = [linearMeasures(reader), linearMeasures({ ...reader, reduction, lambda })]
      expect(reduction).not.toBe(reader.reduction)
      close(there.total, factor * here.total)
      for (const [j, row] of there.gradient.entries())
        for (const [n, entry] of row.entries()) close(entry, factor * (here.gradient[j]?.[n] ?? Number.NaN))
    }),
  )
})

test('to the other form and back is the same λ', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { reduction, lambda } = sameMinimum(reader)
      close(sameMinimum({ ...reader, reduction, lambda }).lambda, reader.lambda)
    }),
  )
})
