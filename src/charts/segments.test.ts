import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments } from './segments.ts'

const value = fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.constantFrom(0, Infinity))
const values = fc.array(value, { minLength: 1, maxLength: 10 })

test('segments lie end to end from 0, in the order of the parts, and within the scale', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.1, max: 9, noNaN: true }), (parts, max) => {
      const all = segments(parts, max)
      for (const [i, segment] of all.entries()) {
        expect(segment.start).toBe(all[i - 1]?.end ?? 0)
        expect(segment.end).toBeLessThanOrEqual(1)
        expect(segment.part).toBeGreaterThan(all[i - 1]?.part ?? -1)
      }
    }),
  )
})

test('a segment is as long as its part, in shares of the scale', () => {
  expect(segments([1, 0, 3], 8)).toEqual([
    { part: 0, start: 0, end: 0.125 },
    { part: 2, start: 0.125, end: 0.5 },
  ])
})

test('an infinite part runs to the end of the scale, and nothing follows it', () => {
  expect(segments([1, Infinity, 1], 4)).toEqual([
    { part: 0, start: 0, end: 0.25 },
    { part: 1, start: 0.25, end: 1 },
  ])
})
