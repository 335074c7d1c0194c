import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatExp,
  formatNumber,
  formatSigned,
  nameNumber,
  speakExp,
  speakNumber,
  speakText,
} from './number.ts'

/** Below the largest double, which four digits round up beyond it. */
const LARGEST = 1.797e308
const anyNumber = fc.double({ min: -LARGEST, max: LARGEST, noNaN: true })

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that a reader takes from the text. */
function reading(text: string): number {
  const plain = text
    .replace('−', '-')
    .replace(/ × 10(⁻?)/, (_, sign) => `e${sign ? '-' : ''}`)
    .replace(/[⁰-⁹¹²³]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
  return Number(plain)
}

describe('a formatted number', () => {
  test('reads back as the number to four digits', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        const read = reading(formatNumber(x))
        expect(Math.abs(read - x)).toBeLessThanOrEqual(5.001e-4 * Math.abs(x))
      }),
      { examples: [[5e-324], [999999.5], [0.00009999], [1e-7], [LARGEST]] },
    )
  })

  test('is never 0 for what is not 0, never −0, and has no hyphen', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        const text = formatNumber(x)
        expect(text === '0').toBe(x === 0)
        expect(text).not.toMatch(/-|^−0$/)
      }),
    )
    expect(formatNumber(-0)).toBe('0')
  })

  test('has no trailing zeros where it is exact, and four digits where it is rounded', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyNumber,
          fc.integer({ min: -99999, max: 99999 }).map((n) => n / 1e4),
        ),
        (x) => {
          const [mantissa = ''] = formatNumber(x).replace('−', '').split(' ')
          const significant = mantissa.replace('.', '').replace(/^0+/, '')
          if (reading(formatNumber(x)) === x) {
            if (mantissa.includes('.')) expect(mantissa).not.toMatch(/0$/)
          } else if (mantissa.includes('.') || Math.abs(x) < 1000) expect(significant).toHaveLength(4)
          expect(significant.replace(/0+$/, '').length).toBeLessThanOrEqual(4)
        },
      ),
    )
  })

  test.each([
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
    [Number.NaN, '—'],
    [-1.5, '−1.5'],
    [4.2e-18, '4.2 × 10⁻¹⁸'],
  ])('of %d is %s', (x, text) => {
    expect(formatNumber(x)).toBe(text)
  })
})

describe('a signed number', () => {
  test('has a plus exactly when it is positive', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        expect(formatSigned(x).startsWith('+')).toBe(x > 0)
      }),
    )
  })
})

describe('a spoken number', () => {
  test.each([
    [Number.POSITIVE_INFINITY, 'infinity'],
    [Number.NEGATIVE_INFINITY, 'minus infinity'],
    [Number.NaN, 'undefined'],
    [-4.2e-18, 'minus 4.2 times 10 to the minus 18'],
    [0.25, '0.25'],
  ])('of %d is said "%s"', (x, text) => {
    expect(speakNumber(x)).toBe(text)
  })
})

describe('a power of e', () => {
  test('is shown as its number where a double holds it', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(formatExp(x)).toBe(formatNumber(Math.exp(x)))
        expect(speakExp(x)).toBe(speakNumber(Math.exp(x)))
      }),
    )
  })

  test('has the right digits and power of ten where none does', () => {
    fc.assert(
      fc.property(fc.double({ min: 700, max: 1e6, noNaN: true }), fc.boolean(), (size, below) => {
        fc.pre(size > 700)
        const x = below ? -size : size
        const [mantissa = '', power = ''] = formatExp(x).split(' × 10')
        const exponent = reading(power.replace('⁻', '−'))
        expect(mantissa).toMatch(/^[1-9]\.\d{3}$/)
        expect(Number(mantissa)).toBeLessThan(10)
        expect(Math.abs(Math.log(Number(mantissa)) + exponent * Math.LN10 - x)).toBeLessThan(6e-4)
      }),
    )
    // e^1000 = 1.97007…e434, e^-1000 = 5.07595…e-435
    expect(formatExp(1000)).toBe('1.970 × 10⁴³⁴')
    expect(speakExp(-1000)).toBe('5.076 times 10 to the minus 435')
  })

  test('is 0 or ∞ at the ends alone', () => {
    expect(formatExp(Number.NEGATIVE_INFINITY)).toBe('0')
    expect(formatExp(Number.POSITIVE_INFINITY)).toBe('∞')
    expect(formatExp(Number.NaN)).toBe('—')
  })
})

describe('a sentence for a voice', () => {
  test('says each number as the number alone is said', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const sentence = (said: (x: number) => string) => `From ${said(a)} (dog ${said(b)}) to ${said(b)}.`
        expect(speakText(sentence(formatNumber))).toBe(sentence(speakNumber))
      }),
    )
  })
  test('leaves what is no sign of a number as it is', () => {
    for (const text of ['ŷ − y, C × N = 3 × 6', 'W − ηg: 0.5 − 0.2 × 10', 'sum x₁² + x₂²'])
      expect(speakText(text)).toBe(text)
  })
})

describe('nameNumber', () => {
  test('calls a number what is seen, but its power of ten in words', () => {
    for (const [seen, name] of [
      ['−0.3', '−0.3'],
      ['4.2 × 10⁻¹⁸', '4.2 times 10 to the minus 18'],
      ['−4·10⁻⁵', '−4 times 10 to the minus 5'],
      ['∞', '∞'],
    ] as const)
      expect(nameNumber(seen)).toBe(name)
  })
})
