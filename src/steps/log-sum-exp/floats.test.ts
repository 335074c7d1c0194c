import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loss } from '../../math/loss.ts'
import { classCounts, logits } from '../../state/testing/readers.ts'
import { FLOAT32, FLOAT64, FORMATS, type Form, type Format, floats, rightDigits } from './floats.ts'

const cases = (limit: number) =>
  classCounts.chain((count) => fc.tuple(logits(count, limit), fc.integer({ min: 0, max: count - 1 })))

const cell = (z: readonly number[], k: number, form: Form['name'], format: Format) => {
  const found = floats(z, k)
    .flat()
    .find((one) => one.form === form && one.format === format)
  if (!found) throw new Error(`${form} is not computed in ${format.name}`)
  return found
}

test.each(FORMATS)('e^z of $name is a number at its limit and Infinity past it', ({ limit, round }) => {
  expect(round(Math.exp(limit - 1e-3))).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(round(Math.exp(limit + 1e-3))).toBe(Number.POSITIVE_INFINITY)
})

test.each(FORMATS)('the naive form breaks in $name where one logit passes the limit', (format) => {
  const at = (top: number) => cell([top, 0, 0], 1, 'as written', format).value
  expect(at(Math.floor(format.limit))).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(at(Math.ceil(format.limit))).toBe(Number.POSITIVE_INFINITY)
})

test('softmax then log is NaN where the class that overflows is the true one', () => {
  for (const format of FORMATS) expect(cell([1000, 0, 0], 0, 'softmax then log', format).value).toBeNaN()
})

test('neither shifted form ever overflows, with logits to ±2,000', () => {
  fc.assert(
    fc.property(cases(2000), ([z, k]) => {
      for (const form of ['shifted', 'with log1p'] as const)
        for (const format of FORMATS) expect(cell(z, k, form, format).value).not.toSatisfy(notFinite)
    }),
  )
})

const notFinite = (value: number) => !Number.isFinite(value)

test('with log1p the loss is right to within the rounding of its format, with logits to ±2,000', () => {
  fc.assert(
    fc.property(cases(2000), ([z, k]) => {
      const truth = loss(z, k)
      // The logits themselves are rounded to the format first.
      const [single, double] = [2 ** -21, 2 ** -49].map(
        (unit) => unit * (truth + 2 * Math.max(...z.map(Math.abs))),
      )
      expect(Math.abs(cell(z, k, 'with log1p', FLOAT32).value - truth)).toBeLessThanOrEqual(single ?? 0)
      expect(Math.abs(cell(z, k, 'with log1p', FLOAT64).value - truth)).toBeLessThanOrEqual(double ?? 0)
    }),
  )
})

describe('of a sure and right answer', () => {
  const z = [40, 0]

  test('three forms leave 0, in both formats', () => {
    for (const form of ['softmax then log', 'as written', 'shifted'] as const)
      for (const format of FORMATS)
        expect([Math.abs(cell(z, 0, form, format).value), cell(z, 0, form, format).right]).toEqual([0, 0])
  })

  test('log1p keeps the digits', () => {
    expect(cell(z, 0, 'with log1p', FLOAT64).right).toBeGreaterThanOrEqual(15)
    expect(cell(z, 0, 'with log1p', FLOAT32).right).toBeGreaterThanOrEqual(6)
  })
})

describe('right digits', () => {
  test('are those to which both numbers are rounded alike', () => {
    expect(rightDigits(1.2345, 1.2349, 9)).toBe(4 - 1)
    expect(rightDigits(0.99996, 1.00003, 9)).toBe(4)
    expect(rightDigits(2, 2, 9)).toBe(9)
  })

  test('are none where a program has no number, or has 0 for what is not', () => {
    for (const value of [Number.NaN, Infinity, 0]) expect(rightDigits(value, 1.5, 9)).toBe(0)
  })
})
