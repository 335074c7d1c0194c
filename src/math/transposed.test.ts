import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transposed } from './transposed.ts'

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.double({ noNaN: true }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

test('rows become columns, and back again', () => {
  fc.assert(
    fc.property(matrices, (rows) => {
      const columns = transposed(rows)
      for (const [i, row] of rows.entries())
        for (const [j, entry] of row.entries()) expect(columns[j]?.[i]).toBe(entry)
      expect(transposed(columns)).toEqual(rows)
    }),
  )
  expect(transposed([])).toEqual([])
})
