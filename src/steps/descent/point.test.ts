import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flat, MOST_POINTS, type Point, place, pointsKey, pointsOf } from './point.ts'

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.double({ min: -9, max: 9, noNaN: true }).map(place),
  y: fc.double({ min: -9, max: 9, noNaN: true }).map(place),
  k: fc.nat({ max: 4 }),
})

test('a link gives back the points that it was written from', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: MOST_POINTS }), (points) => {
      expect(pointsOf(pointsKey.read(pointsKey.write(flat(points))) ?? [])).toEqual(points)
    }),
  )
})

test('what is no list of points is refused whole', () => {
  for (const text of ['', '1,2', '1,2:5', '1,2:0:1', '1,2,3:0', '1,2:0;', 'a,b:0', '5,0:0', '1,2:-1'])
    expect(pointsKey.read(text), text).toBeUndefined()
})

test('more points than a link may hold are refused', () => {
  expect(
    pointsKey.read(
      Array(MOST_POINTS + 1)
        .fill('0,0:0')
        .join(';'),
    ),
  ).toBeUndefined()
})
