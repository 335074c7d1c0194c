import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logAxis, runPath, shareUp } from './runCurve.ts'

const series = (values: readonly number[]) => [{ name: 'total', look: 'total', values }]
const value = fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 10 ** power)

test('the axis holds every value, from one tick to another, and has two ticks or more', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 3, max: 8 }),
      (values, most) => {
        const { low, high, ticks } = logAxis(series(values), most)
        expect(low).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-12))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-12))
        expect(high).toBeGreaterThan(low)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThanOrEqual(most)
        for (const tick of ticks) expect(tick >= low && tick <= high).toBe(true)
      },
    ),
  )
})

test('what is 0 or no finite number has no place on it', () => {
  expect(logAxis(series([0, 1, 50, Infinity]), 6)).toMatchObject({ low: 1, high: 50 })
  expect(logAxis(series([0]), 6).ticks).toEqual([0.1, 1])
})

test('equal factors are equal distances', () => {
  const axis = { low: 0.01, high: 100, ticks: [] }
  expect([0.01, 0.1, 1, 10, 100].map((v) => shareUp(axis, v))).toEqual(
    [0, 0.25, 0.5, 0.75, 1].map((s) => expect.closeTo(s, 12)),
  )
})

test('the curve is broken where it has no value', () => {
  expect(runPath([10, 1, 0, 1, 10], { low: 1, high: 10, ticks: [] }, 4, 100)).toBe('M0 0L25 100M75 100L100 0')
})

test('a long run keeps the least and the greatest of what it leaves out', () => {
  const values = Array.from({ length: 9000 }, (_, t): number => (t % 2 === 0 ? 1 : 10))
  values[4321] = 1000
  const path = runPath(values, { low: 1, high: 1000, ticks: [] }, 8999, 300)
  expect(path.split('L').length).toBeLessThan(500)
  expect(path).toMatch(/L48.02 0L/)
  expect(path).toContain(' 200L')
  expect(path).toContain(' 300L')
})
