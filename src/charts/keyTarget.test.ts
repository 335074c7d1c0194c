import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyTarget } from './keyTarget.ts'

const range = { min: 0, max: 1, extent: 1 }

test('Shift is finer than an arrow alone, and a page is larger', () => {
  const arrow = keyTarget('ArrowUp', false, 0.5, range) ?? 0
  const fine = keyTarget('ArrowUp', true, 0.5, range) ?? 0
  const page = keyTarget('PageUp', false, 0.5, range) ?? 0
  expect(fine).toBeGreaterThan(0.5)
  expect(fine).toBeLessThan(arrow)
  expect(arrow).toBeLessThan(page)
})

test('what counts is moved by one at least', () => {
  const counting = { min: 0, max: 20, extent: 20, least: 1 }
  expect(keyTarget('ArrowRight', true, 7, counting)).toBe(8)
  expect(keyTarget('ArrowLeft', true, 7, counting)).toBe(6)
  expect(keyTarget('PageUp', false, 7, counting)).toBe(9)
})

test('down and left undo up and right', () => {
  for (const [forth, back] of [
    ['ArrowUp', 'ArrowDown'],
    ['ArrowRight', 'ArrowLeft'],
    ['PageUp', 'PageDown'],
  ] as const) {
    const there = keyTarget(forth, false, 0.5, range) ?? Number.NaN
    expect(keyTarget(back, false, there, range)).toBeCloseTo(0.5)
  }
})

test('no key leaves the range', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  )
  fc.assert(
    fc.property(key, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (k, shift, value) => {
      const target = keyTarget(k, shift, value, range)
      expect(target).toBeGreaterThanOrEqual(0)
      expect(target).toBeLessThanOrEqual(1)
    }),
  )
})

test('where the handle may leave the figure, End goes to the end of what is visible', () => {
  expect(keyTarget('End', false, 1, { min: 0, max: Infinity, extent: 4 })).toBe(4)
})

test('other keys are left to the page', () => {
  for (const key of ['Tab', 'Enter', 'a', 'Escape']) expect(keyTarget(key, false, 0.5, range)).toBeNull()
})
