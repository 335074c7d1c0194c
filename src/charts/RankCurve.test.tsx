import fc from 'fast-check'
import { expect, test } from 'vitest'
import { softmax } from '../math/softmax.ts'
import { RankCurve } from './RankCurve.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'

const MARKED = 10
const figure = (q: readonly number[]) => <RankCurve label="A thousand." probabilities={q} marked={MARKED} />

const rankings = fc
  .tuple(
    fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: MARKED, maxLength: 400 }),
    fc.constantFrom(0.05, 1, 20),
  )
  .map(([z, temperature]) => softmax(z, { temperature }).sort((a, b) => b - a))

test('the curve falls from left to right, and the marked ranks lie on it', () => {
  fc.assert(
    fc.property(rankings, (q) => {
      const all = marks(figure(q))
      const path = withClass(all, 'rank-line')[0]?.attributes['d'] ?? ''
      const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
      points.forEach(([x = 0, y = 0], i) => {
        const [left = -1, above = 0] = points[i - 1] ?? []
        expect(x).toBeGreaterThan(left)
        expect(y).toBeGreaterThanOrEqual(above)
      })
      const circles = all.filter(({ tag }) => tag === 'circle')
      circles.forEach((circle, i) => {
        expect([measure(circle, 'cx'), measure(circle, 'cy')]).toEqual(points[i])
      })
    }),
  )
})

test('where all are alike the curve lies on the line that says so', () => {
  const all = marks(figure(Array<number>(1000).fill(1 / 1000)))
  const height = measure(withClass(all, 'rank-even')[0], 'y1')
  const path = withClass(all, 'rank-line')[0]?.attributes['d'] ?? ''
  for (const [, y] of path.matchAll(/[ML][\d.]+ ([\d.]+)/g)) expect(Number(y)).toBe(height)
})

test('nothing undefined and no style attribute reaches the markup', () => {
  fc.assert(
    fc.property(rankings, (q) => {
      expect(markup(figure(q))).not.toMatch(/ style=|NaN|undefined|Infinity/)
    }),
  )
})
