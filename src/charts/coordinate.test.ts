import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coordinate, percent } from './coordinate.ts'

test('a coordinate is within half a hundredth and is written with at most two decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (x) => {
      expect(Math.abs(coordinate(x) - x)).toBeLessThanOrEqual(0.005 + 1e-9)
      expect(String(coordinate(x))).toMatch(/^-?\d+(\.\d{1,2})?$/)
    }),
  )
})

test('a last bit that differs between server and browser does not show', () => {
  expect(coordinate(0.1 + 0.2)).toBe(coordinate(0.3))
})

test('there is no minus zero', () => {
  expect(Object.is(coordinate(-0.001), 0)).toBe(true)
})

test('a share is written as a percentage', () => {
  expect(percent(0.4)).toBe('40%')
  expect(percent(1 / 3)).toBe('33.33%')
})
