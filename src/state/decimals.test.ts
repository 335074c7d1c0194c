import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, distributionDecimals } from './decimals.ts'
import { classCounts, distributions } from './testing/readers.ts'

/** The decimals as whole units of 1e-12, exactly. */
function units(texts: readonly string[]): bigint[] {
  return texts.map((text) => {
    const [whole = '0', fraction = ''] = text.split('.')
    return BigInt(whole + fraction.padEnd(12, '0'))
  })
}

describe('a distribution in a link', () => {
  const cases = classCounts.chain(distributions)
  it('adds up to exactly 1', () => {
    fc.assert(
      fc.property(cases, (p) => {
        expect(units(distributionDecimals(p)).reduce((a, b) => a + b)).toBe(10n ** 12n)
      }),
    )
  })
  it('has 0 where the distribution has, and nowhere else', () => {
    fc.assert(
      fc.property(cases, (p) => {
        expect(distributionDecimals(p).map((text) => text === '0')).toEqual(p.map((x) => x === 0))
      }),
    )
  })
  it('writes an entry too small for the decimals as the smallest one', () => {
    expect(distributionDecimals([1 - 3e-300, 1e-300, 1e-300, 1e-300])).toEqual([
      '0.999999999997',
      '0.000000000001',
      '0.000000000001',
      '0.000000000001',
    ])
  })
  it('of weights that are not one yet is that of their shares', () => {
    expect(distributionDecimals([3, 1])).toEqual(['0.75', '0.25'])
  })
  it('rounds so that equal thirds are as equal as can be', () => {
    expect(distributionDecimals([1 / 3, 1 / 3, 1 / 3])).toEqual([
      '0.333333333334',
      '0.333333333333',
      '0.333333333333',
    ])
  })
})

describe('a decimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-1e-13, '0'],
    [0.1, '0.1'],
    [-50, '-50'],
    [100, '100'],
    [1e-12, '0.000000000001'],
  ])('%s is %s', (x, text) => {
    expect(decimal(x)).toBe(text)
  })
})
