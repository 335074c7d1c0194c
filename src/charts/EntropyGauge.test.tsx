import { expect, test } from 'vitest'
import { EntropyGauge } from './EntropyGauge.tsx'
import { marks, measure, withClass } from './testing/marks.ts'

const gauge = (entropy: number, max: number) =>
  marks(<EntropyGauge label="H(P)" entropy={entropy} max={max} count={4} unit="bits" />)

const filled = (entropy: number, max: number) =>
  measure(withClass(gauge(entropy, max), 'gauge-fill')[0], 'width')

test('the bar is as full as H(P) is of log C', () => {
  expect(filled(1, 2)).toBe(50)
  expect(filled(0, 2)).toBe(0)
})

test('a uniform P fills it and no more, even where rounding puts H(P) above log C', () => {
  expect(filled(2 * (1 + 2 * Number.EPSILON), 2)).toBe(100)
})

test('it holds the entropy as a live number with its unit', () => {
  const number = gauge(1.5, 2).find((mark) => mark.attributes['data-quantity'] === 'entropy')
  expect(number?.text).toBe('1.5')
  expect(number?.attributes['data-unit']).toBe('bit')
})
