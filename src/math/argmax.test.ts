import { expect, it } from 'vitest'
import { argmax } from './argmax.ts'

it('argmax is the place of the greatest entry, the first of equals', () => {
  expect(argmax([1, 3, 2])).toBe(1)
  expect(argmax([0, 0, 0])).toBe(0)
  expect(argmax([-1, 5, 5])).toBe(1)
  expect(argmax(new Float64Array([-3, -2]))).toBe(1)
})
