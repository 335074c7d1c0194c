import { expect, test } from 'vitest'
import { penalty } from './penalty.ts'

test('is half of λ times the sum of the squares', () => {
  expect(
    penalty(
      [
        [1, -2],
        [0, 3],
      ],
      0.5,
    ),
  ).toBe(3.5)
})

test('is 0 without a λ, also where a square overflows', () => {
  expect(penalty([[1e300]], 0)).toBe(0)
})
