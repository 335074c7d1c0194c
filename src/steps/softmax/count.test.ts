import { expect, test } from 'vitest'
import { count } from './count.ts'

test('sets thousands apart', () => {
  expect([5, 999, 1000, 50257, 1234567].map(count)).toEqual(['5', '999', '1,000', '50,257', '1,234,567'])
})
