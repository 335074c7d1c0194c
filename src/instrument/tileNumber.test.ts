import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tileNumber } from './tileNumber.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [0.9, '0.9'],
  [0.2 + 0.1, '0.3'],
  [-0.58091, '−0.581'],
  [0.40999, '0.410'],
  [-0.008462, '−0.008'],
  [0.9999, '1.000'],
  [1.55812, '1.558'],
  [-58.0912, '−58.09'],
  [0.00041, '0.0004'],
  [-4.23e-18, '−4·10⁻¹⁸'],
])('%d is shown as %s', (value, text) => {
  expect(tileNumber(value)).toBe(text)
})

test('no number but 0 is shown as 0, and none takes more than nine characters', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (value) => {
      // Below, doubles have too few digits to have one of their own.
      fc.pre(value === 0 || Math.abs(value) > 1e-300)
      const text = tileNumber(value)
      expect(text.length).toBeLessThanOrEqual(9)
      if (value !== 0) expect(text).not.toMatch(/^\u2212?0(\.0*)?$/)
    }),
  )
})
