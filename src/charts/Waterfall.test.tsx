import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber, formatSigned } from '../expression/number.ts'
import { marks, markup, measure, withClass } from './testing/marks.ts'
import { Waterfall } from './Waterfall.tsx'
import { waterfallDomain } from './waterfallSteps.ts'

const NAMES = ['cat', 'dog', 'fox', 'owl', 'elk', 'ape', 'bee', 'cow', 'emu', 'gnu']

function chart(values: readonly number[], { other = false, domain = waterfallDomain([values]) } = {}) {
  const total = values.reduce((a, b) => a + b, 0)
  return (
    <Waterfall
      label="A sum."
      classes={values.map((value, i) => ({ name: NAMES[i] ?? '', value }))}
      total={total}
      quantity="kl"
      unit="nats"
      domain={domain}
      other={other}
      focus={1}
    />
  )
}

test('each bar begins where the one before ended, and the last one ends at the sum', () => {
  const domain = { low: 0, high: 0.8 }
  const bars = withClass(marks(chart([0.4, -0.2, 0.6], { domain })), 'share')
  const ends = bars.map((bar) => [measure(bar, 'x'), measure(bar, 'x') + measure(bar, 'width')])
  expect(ends).toEqual([
    [0, 50],
    [25, 50],
    [25, 100],
    [0, 100],
  ])
})

test('a class that takes away is hatched, a class that adds is filled', () => {
  const bars = withClass(marks(chart([0.4, -0.2, 0.6])), 'share')
  expect(bars.map((bar) => bar.attributes['fill']?.startsWith('url(#') ?? false)).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('an infinite share and its sum are torn at the right end, and the other classes keep their bars', () => {
  const domain = { low: 0, high: 0.5 }
  const all = marks(chart([0.4, Infinity, -0.2], { domain }))
  expect(withClass(all, 'waterfall-torn')).toHaveLength(2)
  const bars = withClass(all, 'share')
  expect(measure(bars[1], 'x') + measure(bars[1], 'width')).toBe(100)
  expect([measure(bars[2], 'x'), measure(bars[2], 'width')]).toEqual([40, 40])
  expect(withClass(marks(chart([0.4, 0.1])), 'waterfall-torn')).toHaveLength(0)
})

test('a bar that a drag carries beyond its scale is torn as well', () => {
  const domain = { low: -0.1, high: 0.5 }
  const places = (values: readonly number[]) =>
    withClass(marks(chart(values, { domain })), 'waterfall-torn').map(
      (m) => m.parent?.parent?.attributes['x'],
    )
  expect(places([0.4, 0.4])).toEqual(['100%', '100%'])
  expect(places([-0.3, 0.4])).toEqual(['0%'])
})

test('the shares and their sum are shown as the project shows numbers, with a hook at the sum', () => {
  const all = marks(chart([0.4, -0.25]))
  expect(withClass(all, 'waterfall-value').map((m) => m.text)).toEqual([
    formatSigned(0.4),
    formatSigned(-0.25),
    formatNumber(0.4 - 0.25),
  ])
  expect(all.filter((m) => m.attributes['data-quantity'] === 'kl')).toMatchObject([
    { attributes: { 'data-unit': 'nat' } },
  ])
})

test('the divergence the other way round is no mark of the term', () => {
  const terms = (other: boolean) =>
    marks(chart([0.4, -0.2], { other })).filter((m) => m.attributes['data-term'])
  expect(terms(false)).toHaveLength(3)
  expect(terms(true)).toHaveLength(0)
})

test('nothing undefined and no style attribute reaches the markup', () => {
  const value = fc.oneof(fc.double({ min: -1, max: 3, noNaN: true }), fc.constantFrom(0, 4.2e-18, Infinity))
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 10 }), (values) => {
      expect(markup(chart(values))).not.toMatch(/NaN|undefined|Infinity|style=/)
    }),
  )
})
