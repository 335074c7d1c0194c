import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Curve, curvePath, nearestOnCurve } from './curve.ts'
import { surprisalCurve } from './surprisalCurve.ts'

const WIDTH = 400
const curve: Curve = surprisalCurve(4, 200, Math.E)

const place = fc.record({
  x: fc.double({ min: 1, max: WIDTH - 1, noNaN: true }),
  y: fc.double({ min: 0, max: 220, noNaN: true }),
})

test('a pointer on the curve is led to the very place where it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 0.99, noNaN: true }), (value) => {
      expect(nearestOnCurve(curve, value * WIDTH, curve.y(value), WIDTH)).toBeCloseTo(value, 4)
    }),
  )
})

test('no other point of the drawn curve is nearer to the pointer than the one it is led to', () => {
  fc.assert(
    fc.property(place, fc.double({ min: Math.exp(-4), max: 1, noNaN: true }), ({ x, y }, other) => {
      const distance = (value: number) => Math.hypot(value * WIDTH - x, curve.y(value) - y)
      expect(distance(nearestOnCurve(curve, x, y, WIDTH))).toBeLessThanOrEqual(distance(other) + 0.01)
    }),
  )
})

test('the ends are reached exactly', () => {
  expect(nearestOnCurve(curve, -1, 100, WIDTH)).toBe(0)
  expect(nearestOnCurve(curve, WIDTH + 1, 100, WIDTH)).toBe(1)
})

test('the drawn line never strays half a pixel from the curve', () => {
  const points = [...curvePath(curve).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
  for (const [i, b] of points.entries()) {
    const a = points[i - 1]
    if (!a) continue
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    const value = nearestOnCurve(curve, (middle.x / 100) * WIDTH, middle.y, WIDTH)
    const off = Math.hypot((value - middle.x / 100) * WIDTH, curve.y(value) - middle.y)
    expect(off).toBeLessThan(0.5)
  }
})
