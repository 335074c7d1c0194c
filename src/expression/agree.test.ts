import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agree, atMost } from './agree.ts'

const exactly = (value: number) => ({ value, error: 0 })
const { POSITIVE_INFINITY: INFINITE, NaN: UNDEFINED } = Number

describe('the verdict of =', () => {
  test('is ok up to the bounds together and broken beyond', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const bound = fc.double({ min: 1e-3, max: 1, noNaN: true })
    fc.assert(
      fc.property(finite, bound, bound, (value, one, other) => {
        const a = { value, error: one }
        expect(agree(a, { value: value + 0.99 * (one + other), error: other }).verdict).toBe('ok')
        expect(agree(a, { value: value + 1.01 * (one + other), error: other }).verdict).toBe('broken')
      }),
    )
  })

  test('does not subtract infinities', () => {
    expect(agree(exactly(INFINITE), exactly(INFINITE))).toEqual({
      verdict: 'ok',
      digits: null,
      apart: 0,
      infinite: true,
    })
    expect(agree(exactly(INFINITE), exactly(5)).verdict).toBe('broken')
    expect(agree(exactly(INFINITE), { value: 5, error: INFINITE }).verdict).toBe('broken')
    expect(agree(exactly(INFINITE), exactly(-INFINITE)).verdict).toBe('broken')
  })

  test('is undefined where a side is', () => {
    expect(agree(exactly(UNDEFINED), exactly(UNDEFINED)).verdict).toBe('undefined')
    expect(agree(exactly(1), exactly(UNDEFINED))).toEqual({
      verdict: 'undefined',
      digits: null,
      apart: UNDEFINED,
      infinite: false,
    })
  })

  test('counts the digits that agree', () => {
    expect(agree(exactly(1.5), exactly(1.5)).digits).toBe(15)
    expect(agree({ value: 1, error: 1 }, exactly(1.0015)).digits).toBe(2)
    expect(agree(exactly(1), exactly(2)).digits).toBe(0)
  })

  test('says how far the sides are apart', () => {
    expect(agree(exactly(1), exactly(3)).apart).toBe(2)
    expect(agree(exactly(INFINITE), exactly(3)).apart).toBe(INFINITE)
  })

  test('counts no digits where both sides are 0 within rounding', () => {
    expect(agree({ value: 1e-17, error: 1e-16 }, { value: -2e-17, error: 1e-16 })).toEqual({
      verdict: 'ok',
      digits: null,
      apart: expect.closeTo(3e-17, 30),
      infinite: false,
    })
  })
})

describe('the verdict of ≤', () => {
  test('is ok below, at equality and within the bounds', () => {
    expect(atMost(exactly(1), exactly(2)).verdict).toBe('ok')
    expect(atMost(exactly(2), exactly(2)).verdict).toBe('ok')
    expect(atMost({ value: 2.1, error: 0.1 }, { value: 2, error: 0.01 }).verdict).toBe('ok')
    expect(atMost(exactly(2.1), exactly(2)).verdict).toBe('broken')
  })

  test('orders infinities', () => {
    expect(atMost(exactly(1), exactly(INFINITE)).verdict).toBe('ok')
    expect(atMost(exactly(INFINITE), exactly(1)).verdict).toBe('broken')
    expect(atMost(exactly(INFINITE), { value: 1, error: INFINITE }).verdict).toBe('broken')
  })
})
