import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf } from './digits.ts'
import { FLOAT32, FLOAT64, FORMATS, rightDigits } from './floats.ts'

const plain = (text: string) => text.replace('\u2212', '-')

const numbers = fc.oneof(
  fc.double({ min: 1e-300, max: 5000, noNaN: true }),
  fc.double({ min: 1e-3, max: 10, noNaN: true }),
)

test('what is printed is the number: reading it gives it again', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 17 }), (value, right) => {
      const { right: first, wrong, exponent } = digitsOf({ value, format: FLOAT64, right })
      expect(Number(`${plain(first + wrong)}e${exponent ?? 0}`)).toBe(value)
    }),
  )
})

test('as many digits stand before the cut as are right', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 16 }), (value, right) => {
      const { right: first } = digitsOf({ value, format: FLOAT64, right })
      expect(first.replace('.', '').replace(/^0+/, '')).toHaveLength(right)
    }),
  )
})

test('a number that is right throughout has no cut', () => {
  for (const format of FORMATS)
    expect(digitsOf({ value: 1.5, format, right: rightDigits(1.5, 1.5, format.digits) }).wrong).toBe('')
})

test('0 for what is not 0 is wrong, and so are the words', () => {
  expect(digitsOf({ value: 0, format: FLOAT32, right: 0 })).toMatchObject({ right: '', wrong: '0' })
  expect(digitsOf({ value: Infinity, format: FLOAT32, right: 0 })).toMatchObject({ wrong: 'Infinity' })
  expect(digitsOf({ value: Number.NaN, format: FLOAT32, right: 0 })).toMatchObject({ wrong: 'NaN' })
})
