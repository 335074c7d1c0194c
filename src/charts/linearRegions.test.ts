import fc from 'fast-check'
import { expect, test } from 'vitest'
import { softmax } from '../math/softmax.ts'
import { type Corner, confident, type Plane, regions } from './linearRegions.ts'

const REACH = 4
/** To six decimals: where two slopes differ by the last bits of a double, so does the place of their border. */
const slope = fc.integer({ min: -3e6, max: 3e6 }).map((millionths) => millionths / 1e6)
const planes = fc.array(fc.record({ a: slope, b: slope, c: slope }), { minLength: 2, maxLength: 5 })
const inside = fc.double({ min: -REACH, max: REACH, noNaN: true })

const area = (polygon: readonly Corner[]) =>
  Math.abs(
    polygon.reduce((sum, [x, y], i) => {
      const [u, v] = polygon.at(i - 1) ?? [0, 0]
      return sum + (u * y - x * v) / 2
    }, 0),
  )

const contains = (polygon: readonly Corner[], [x, y]: Corner, margin: number) =>
  polygon.length > 2 &&
  polygon.every(([bx, by], i) => {
    const [ax, ay] = polygon.at(i - 1) ?? [0, 0]
    const length = Math.hypot(bx - ax, by - ay)
    return length < 1e-9 || ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length > -margin
  })

const scores = (of: readonly Plane[], x: number, y: number) => of.map(({ a, b, c }) => a * x + b * y + c)

test('fill the square between them', () => {
  fc.assert(
    fc.property(planes, (of) => {
      const total = regions(of, REACH).reduce((sum, polygon) => sum + area(polygon), 0)
      expect(total).toBeCloseTo((2 * REACH) ** 2, 6)
    }),
  )
})

test('a place lies in the region of its greatest score', () => {
  fc.assert(
    fc.property(planes, inside, inside, (of, x, y) => {
      const all = scores(of, x, y)
      const top = all.indexOf(Math.max(...all))
      expect(contains(regions(of, REACH)[top] ?? [], [x, y], 1e-6)).toBe(true)
    }),
  )
})

test('where nothing is known all of it is the first class’s', () => {
  const flat = [0, 1, 2].map(() => ({ a: 0, b: 0, c: 0 }))
  expect(regions(flat, REACH).map((polygon) => polygon.length)).toEqual([4, 0, 0])
})

test('inside the border of a confidence the probability is above it, outside below', () => {
  fc.assert(
    fc.property(planes, inside, inside, fc.constantFrom(0.5, 0.7, 0.9), (of, x, y, level) => {
      const q = softmax(scores(of, x, y))
      for (let j = 0; j < of.length; j++) {
        const polygon = confident(of, j, level, REACH)
        if (contains(polygon, [x, y], -1e-3)) expect(q[j]).toBeGreaterThanOrEqual(level - 1e-3)
        for (const [u, v] of polygon)
          expect(softmax(scores(of, u, v))[j]).toBeGreaterThanOrEqual(level * (1 - 1e-3))
        if ((q[j] ?? 0) > level + 0.02 && polygon.length > 0)
          expect(contains(polygon, [x, y], 0.15)).toBe(true)
      }
    }),
  )
})

test('the border of a confidence is where the probability is just that, unless it is the square’s own', () => {
  const of = [
    { a: -1, b: 0, c: 0 },
    { a: 1, b: 0, c: 0 },
  ]
  // ŷ is .9 where the scores differ by log 9.
  const edge = Math.log(9) / 2
  const xs = confident(of, 1, 0.9, REACH).map(([x]) => x)
  expect(Math.min(...xs)).toBeCloseTo(edge, 4)
  expect(Math.max(...xs)).toBeCloseTo(REACH, 12)
  expect(area(confident(of, 1, 0.9, REACH))).toBeCloseTo((REACH - edge) * 2 * REACH, 2)
})
