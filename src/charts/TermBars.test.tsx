import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../expression/number.ts'
import { TermBars } from './TermBars.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'
import { probabilities } from './testing/probabilities.ts'

const term = (name: string, weight: number, cost: number) => ({ name, weight, cost })

function bars(terms: readonly ReturnType<typeof term>[], max: number) {
  const total = terms.reduce((sum, { weight, cost }) => sum + weight * cost, 0)
  return (
    <TermBars label="A sum." terms={terms} name="L" total={total} max={max} focus={0} onFocus={() => {}} />
  )
}

const sums = probabilities().chain((weights) =>
  fc
    .array(fc.double({ min: 0, max: 10, noNaN: true }), {
      minLength: weights.length,
      maxLength: weights.length,
    })
    .map((costs) => weights.map((weight, i) => term(`c${i}`, weight, costs[i] ?? 0))),
)

test('each frame is as long as its cost, and filled as far as the weight reaches', () => {
  fc.assert(
    fc.property(sums, (terms) => {
      const all = marks(bars(terms, 10))
      const frames = withClass(all, 'term-cost')
      expect(frames).toHaveLength(terms.length)
      for (const [i, frame] of frames.entries())
        expect(measure(frame, 'width')).toBeCloseTo(10 * (terms[i]?.cost ?? 0), 1)
    }),
  )
  const [filled] = withClass(marks(bars([term('a', 0.25, 8), term('b', 0.75, 0)], 10)), 'term-product')
  expect(measure(filled, 'width')).toBe(20)
})

test('a term with weight 0 is struck out and has nothing in it; the others are not', () => {
  fc.assert(
    fc.property(sums, (terms) => {
      const struck = marks(bars(terms, 10)).filter(({ tag }) => tag === 's')
      expect(struck).toHaveLength(terms.filter(({ weight }) => weight === 0).length)
    }),
  )
})

test('the sum of a one-hot label is one piece, as long as the one frame that is full', () => {
  const all = marks(bars([term('cat', 0, 3), term('dog', 1, 2), term('fox', 0, 1)], 4))
  expect(withClass(all, 'term-product')).toHaveLength(2)
  expect(withClass(all, 'term-part').map(({ text }) => text)).toEqual(['dog'])
  expect(markup(bars([term('dog', 1, 2)], 4))).toContain(`= ${formatNumber(2)}`)
})

test('is whole at every sum, with no style attribute', () => {
  fc.assert(
    fc.property(sums, fc.double({ min: 0.1, max: 20, noNaN: true }), (terms, max) => {
      expect(markup(bars(terms, max))).not.toMatch(/ style=|NaN|undefined|Infinity/)
    }),
  )
})
