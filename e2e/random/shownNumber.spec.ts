import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { shownNumber, shows } from './shownNumber.ts'

test('a number is read as it is shown, and one that is off by a digit is told from it', () => {
  expect(shownNumber('−6·10⁻⁵')).toEqual({ value: -6e-5, unit: 1e-5 })
  expect(shownNumber('+0.6193')?.value).toBe(0.6193)
  expect(shownNumber('∞')?.value).toBe(Number.POSITIVE_INFINITY)
  expect(shownNumber('not a number')).toBeNull()
  for (const value of [1.5446, -0.7001, 0.05992, 4.248e-18, 12345.6, 0]) {
    expect(shows(formatNumber(value), value)).toBe(true)
    if (Math.abs(value) > 1e-6) expect(shows(formatNumber(value), value * 1.001)).toBe(false)
  }
  expect(shows('0.5', Number.POSITIVE_INFINITY)).toBe(false)
})
