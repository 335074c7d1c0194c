import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointLabels } from './pointLabels.ts'

const points = fc
  .tuple(fc.array(fc.double({ min: 0, max: 220, noNaN: true }), { minLength: 1, maxLength: 10 }), fc.nat(9))
  .map(([ys, focus]) => ys.map((y, i) => ({ y, focused: i === focus % ys.length })))

test('no two labels overlap, whatever the marks', () => {
  fc.assert(
    fc.property(points, (all) => {
      const placed = pointLabels(all)
        .filter((y) => y !== null)
        .sort((a, b) => a - b)
      placed.forEach((y, i) => {
        expect(y - (placed[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(16 - 1e-9)
      })
    }),
  )
})

test('the mark in focus has its label at its own place', () => {
  fc.assert(
    fc.property(points, (all) => {
      const placed = pointLabels(all)
      all.forEach(({ y, focused }, i) => {
        if (focused) expect(placed[i]).toBe(y)
      })
    }),
  )
})

test('a label never stands below its mark, and marks far apart all have theirs', () => {
  fc.assert(
    fc.property(points, (all) => {
      pointLabels(all).forEach((y, i) => {
        if (y !== null) expect(y).toBeLessThanOrEqual(all[i]?.y ?? 0)
      })
    }),
  )
  const apart = [200, 150, 100, 50].map((y) => ({ y, focused: false }))
  expect(pointLabels(apart)).toEqual([200, 150, 100, 50])
})
