import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_HEIGHT, labelPlacement } from './labelPlacement.ts'

const TOP = 20
const BOTTOM = 120
const y = fc.double({ min: TOP, max: BOTTOM, noNaN: true })

test('two labels never overlap each other and never leave the plot, wherever the edges are', () => {
  fc.assert(
    fc.property(y, y, (a, b) => {
      const place = labelPlacement(Math.min(a, b), Math.max(a, b), TOP, BOTTOM)
      expect(place.upper).toBeGreaterThanOrEqual(TOP)
      expect(place.lower - place.upper).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1e-9)
      expect(place.lower + LABEL_HEIGHT).toBeLessThanOrEqual(BOTTOM)
    }),
  )
})

test('where there is room the upper label stands over its edge and the lower one under its own', () => {
  const place = labelPlacement(60, 70, TOP, BOTTOM)
  expect(place.upper + LABEL_HEIGHT).toBeLessThanOrEqual(60)
  expect(place.lower).toBeGreaterThanOrEqual(70)
})

test('a label covers neither edge', () => {
  fc.assert(
    fc.property(y, y, (a, b) => {
      const [upper, lower] = [Math.min(a, b), Math.max(a, b)]
      const place = labelPlacement(upper, lower, TOP, BOTTOM)
      for (const label of [place.upper, place.lower]) {
        for (const edge of [upper, lower]) {
          expect(edge <= label || edge >= label + LABEL_HEIGHT).toBe(true)
        }
      }
    }),
  )
})
