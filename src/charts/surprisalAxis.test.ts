import { expect, test } from 'vitest'
import { ABOVE, surprisalAxis } from './surprisalAxis.ts'

test('surprisal 0 stands at the bottom, max at the top, and equal surprisals are equal heights', () => {
  const axis = surprisalAxis(4, 120)
  expect(axis.y(0)).toBe(ABOVE + 120)
  expect(axis.y(4)).toBe(ABOVE)
  expect(axis.y(1) - axis.y(2)).toBeCloseTo(30)
})

test('what lies above max, infinity included, stands at the top', () => {
  const axis = surprisalAxis(4, 120)
  expect(axis.y(5)).toBe(axis.top)
  expect(axis.y(Infinity)).toBe(axis.top)
})

test('ticks are few, round, and inside the plot', () => {
  for (const max of [0.37, 1, 4, 12, 700]) {
    const { ticks } = surprisalAxis(max, 140)
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    expect(ticks.length).toBeLessThanOrEqual(10)
    expect(ticks[0]?.value).toBe(0)
    for (const { value } of ticks) {
      expect(value).toBeLessThanOrEqual(max)
      expect(String(value).length).toBeLessThanOrEqual(4)
    }
  }
})

test('an axis without a positive, finite max is refused by name', () => {
  for (const max of [0, -1, Infinity, Number.NaN]) expect(() => surprisalAxis(max, 140)).toThrow(/max/)
})
