import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../expression/number.ts'
import { SegmentedBars } from './SegmentedBars.tsx'
import { type Mark, marks, markup, measure, withClass } from './testing/marks.ts'

function bars(values: readonly number[], others: readonly number[], max = 2) {
  const row = (of: readonly number[]) => ({
    total: of.reduce((a, b) => a + b, 0),
    parts: of.map((value, i) => ({ name: `class ${i}`, value })),
  })
  return (
    <SegmentedBars
      label="Two sums."
      unit="nats"
      max={max}
      rows={[
        { name: 'H(P,Q)', quantity: 'cross-entropy', color: 'cross-entropy', ...row(values) },
        { name: 'H(Q,P)', quantity: 'reverse', color: 'cross-entropy', other: true, ...row(others) },
      ]}
    />
  )
}

const inRow = (mark: Mark | null, other: boolean): boolean => {
  if (mark === null) return false
  const classes = mark.attributes['class']?.split(' ') ?? []
  return classes.includes('segmented') ? classes.includes('other') === other : inRow(mark.parent, other)
}

test('equal sums end at the same place, however they are cut', () => {
  const all = withClass(marks(bars([1, 0.5], [0.5, 1])), 'segment')
  const end = (other: boolean) => {
    const last = all.filter((m) => inRow(m, other)).at(-1)
    return measure(last, 'x') + measure(last, 'width')
  }
  expect(end(false)).toBe(75)
  expect(end(true)).toBe(75)
})

test('only the row that shows the term is a mark of it', () => {
  const named = marks(bars([1, 0.5], [0.5, 1])).filter((m) => m.attributes['data-term'] === 'cross-entropy')
  expect(named.length).toBeGreaterThan(2)
  for (const mark of named) expect(inRow(mark, false)).toBe(true)
})

test('the sums are shown as the project shows numbers, each under its hook', () => {
  const shown = marks(bars([1, 0.25], [Infinity, 1])).filter((m) => m.attributes['data-quantity'])
  expect(shown.map((m) => [m.attributes['data-quantity'], m.text])).toEqual([
    ['cross-entropy', formatNumber(1.25)],
    ['reverse', '∞'],
  ])
})

test('a sum beyond the scale is torn, one within is not', () => {
  const torn = (all: readonly Mark[]) => all.filter((m) => m.attributes['x'] === '-6')
  expect(torn(marks(bars([1], [Infinity])))).toHaveLength(1)
  expect(torn(marks(bars([1], [2])))).toHaveLength(0)
})

test('nothing undefined and no style attribute reaches the markup', () => {
  const value = fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0, 4.2e-18, Infinity))
  const values = fc.array(value, { minLength: 2, maxLength: 10 })
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(markup(bars(a, b))).not.toMatch(/NaN|undefined|Infinity|style=/)
    }),
  )
})
