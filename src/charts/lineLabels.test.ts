import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineLabels } from './lineLabels.ts'

const LENGTH = 300
const ROWS = 3

const someLabels = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: LENGTH, noNaN: true }),
    width: fc.integer({ min: 10, max: 90 }),
    rank: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 10 },
)

const start = (x: number, width: number) => Math.min(Math.max(0, x - width / 2), LENGTH - width)

test('no label overlaps another in its row or leaves the line', () => {
  fc.assert(
    fc.property(someLabels, (labels) => {
      const rows = lineLabels(labels, ROWS, LENGTH)
      for (const [i, a] of labels.entries())
        for (const [j, b] of labels.entries()) {
          if (i >= j || rows[i] === null || rows[i] !== rows[j]) continue
          const [from, to] = [start(a.x, a.width), start(b.x, b.width)]
          expect(from + a.width <= to || to + b.width <= from).toBe(true)
        }
    }),
  )
})

test('the label that matters most always stands, in the first row', () => {
  fc.assert(
    fc.property(someLabels, fc.nat(), (labels, n) => {
      const most = n % labels.length
      const ranked = labels.map((label, i) => ({ ...label, rank: i === most ? -1 : label.rank }))
      expect(lineLabels(ranked, ROWS, LENGTH)[most]).toBe(0)
    }),
  )
})

test('labels of one place stand below each other, and what is too many is left out', () => {
  const alike = Array.from({ length: 4 }, (_, rank) => ({ x: 50, width: 40, rank }))
  expect(lineLabels(alike, ROWS, LENGTH)).toEqual([0, 1, 2, null])
})
