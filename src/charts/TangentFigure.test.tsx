import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TangentFigure } from './TangentFigure.tsx'
import { tangentRange } from './tangentAxis.ts'
import { marks, markup, measure, withClass } from './testing/marks.ts'
import { probabilities } from './testing/probabilities.ts'

function figure(p: readonly number[], q: readonly number[]) {
  const points = p.flatMap((pi, index) =>
    pi > 0 ? [{ index, name: `c${index}`, p: pi, t: (q[index] ?? 0) / pi }] : [],
  )
  const nothing = () => {}
  return (
    <TangentFigure
      label="A curve."
      points={points}
      range={tangentRange(points.map(({ t }) => t))}
      perNat={1}
      focus={points[0]?.index ?? null}
      onFocus={nothing}
      onRatio={nothing}
      onGrab={nothing}
      onRelease={nothing}
    />
  )
}

const pairs = fc
  .integer({ min: 2, max: 10 })
  .chain((size) => fc.tuple(probabilities({ min: size, max: size }), probabilities({ min: size, max: size })))

test('there is a slider for each class with p > 0, and for no other', () => {
  fc.assert(
    fc.property(pairs, ([p, q]) => {
      const sliders = marks(figure(p, q)).filter((mark) => mark.attributes['role'] === 'slider')
      expect(sliders).toHaveLength(p.filter((pi) => pi > 0).length)
      expect(markup(figure(p, q))).not.toMatch(/ style=|NaN|undefined|Infinity/)
    }),
    { numRuns: 40 },
  )
})

test('a gap is as wide as its p', () => {
  const gaps = withClass(marks(figure([0.6, 0.3, 0.1], [0.2, 0.3, 0.5])), 'tangent-gap')
  const [first, second, third] = gaps.map((gap) => measure(gap, 'width'))
  expect(first).toBeCloseTo(2 * (second ?? 0), 1)
  expect(second).toBeCloseTo(3 * (third ?? 0), 1)
})

test('a point at q = 0 is torn off the bottom, one far beyond the right edge off that', () => {
  const torn = (q: readonly number[]) => withClass(marks(figure([0.5, 0.49, 0.01], q)), 'ratio-torn')
  expect(torn([0.5, 0.49, 0.01])).toHaveLength(0)
  expect(torn([0, 0.99, 0.01])).toHaveLength(1)
  expect(torn([0.3, 0.2, 0.5])).toHaveLength(1)
})
