import { expect, test } from 'vitest'
import { AGREED, softened } from './softened.ts'

test('a label becomes soft by giving up a part of one class, and stays as it is where it was soft', () => {
  const soft = softened([0, 1, 0])
  expect(soft[1]).toBe(AGREED)
  expect(soft.reduce((a, b) => a + b)).toBeCloseTo(1, 15)
  expect(softened(soft)).toBe(soft)
  expect(softened([0, 1])).toEqual([1 - AGREED, AGREED])
})
