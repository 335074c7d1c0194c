import { expect, test } from 'vitest'
import { amount } from './unit.ts'

test('one has the singular, whatever is shown otherwise the plural', () => {
  expect(amount(1, '2')).toBe('1 bit')
  expect(amount(0, '2')).toBe('0 bits')
  expect(amount(2, '10')).toBe('2 hartleys')
  expect(amount(Number.POSITIVE_INFINITY, 'e')).toBe('∞ nats')
})
