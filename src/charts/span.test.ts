import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spans } from './span.ts'
import { probabilities } from './testing/probabilities.ts'

test('classes stand side by side without a gap and fill the whole width', () => {
  fc.assert(
    fc.property(probabilities(), (p) => {
      const all = spans(p)
      let end = 0
      for (const span of all) {
        expect(span.start).toBeCloseTo(end, 9)
        end = span.start + span.width
      }
      expect(end).toBeCloseTo(100, 9)
    }),
  )
})

test('each class is as wide as its probability, whatever stands before it', () => {
  fc.assert(
    fc.property(probabilities(), (p) => {
      spans(p).forEach((span, i) => {
        // Two ends, each rounded to the nearest hundredth of a percent.
        expect(Math.abs(span.width - 100 * (p[i] ?? 0))).toBeLessThanOrEqual(0.01 + 1e-9)
      })
    }),
  )
})

test('a class of probability 0 has no width', () => {
  expect(spans([0.5, 0, 0.5])[1]).toEqual({ start: 50, width: 0 })
})
