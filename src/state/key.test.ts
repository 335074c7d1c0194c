import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integer, number, vector, word, words } from './key.ts'

const wide = { min: -9999, max: 9999 }

describe('a number in a link', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['1.5', 1.5],
    ['0012', 12],
    ['-9999', -9999],
    ['0.123456789012', 0.123456789012],
  ])('may be %s', (text, value) => {
    expect(number(wide).read(text)).toBe(value)
  })
  it.each(['', '.5', '5.', '1e3', '+1', ' 1', '10000', '0.1234567890123', 'NaN', '0x1', '--1', '1,2', '١'])(
    'may not be %j',
    (text) => {
      expect(number(wide).read(text)).toBeUndefined()
    },
  )
  it('keeps its range, ends included', () => {
    const key = number({ min: 0.05, max: 20 })
    expect([key.read('0.05'), key.read('20')]).toEqual([0.05, 20])
    expect([key.read('0.049'), key.read('20.1')]).toEqual([undefined, undefined])
  })
  it('is restored to 12 decimals', () => {
    fc.assert(
      fc.property(fc.double({ ...wide, noNaN: true }), (x) => {
        const back = number(wide).read(number(wide).write(x)) ?? Number.NaN
        // half a unit, and what a double near 9999 cannot hold
        expect(Math.abs(back - x)).toBeLessThanOrEqual(0.5e-12 + 1e-12 * (Math.abs(x) > 999 ? 1 : 0.001))
      }),
    )
  })
})

describe('a vector in a link', () => {
  it('has 2 to 10 entries, all of them numbers in range', () => {
    const key = vector({ min: 0, max: 5 })
    expect(key.read('1,2')).toEqual([1, 2])
    expect(key.read(Array(10).fill('1').join())).toHaveLength(10)
    for (const text of ['1', '', '1,', ',1', '1,x', '1,6', Array(11).fill('1').join()]) {
      expect(key.read(text)).toBeUndefined()
    }
  })
})

describe('an integer in a link', () => {
  it('is digits only, within its range', () => {
    const key = integer({ min: 1, max: 2 ** 32 - 1 })
    expect(key.read('4294967295')).toBe(4294967295)
    for (const text of ['0', '4294967296', '1.0', '-1', '', '1e1', '00000000001']) {
      expect(key.read(text)).toBeUndefined()
    }
  })
})

describe('words in a link', () => {
  it('come from their list, each once, in its order', () => {
    const key = words(['p', 'q', 'z'])
    expect(key.read('z,p,z')).toEqual(['p', 'z'])
    expect(key.write(['z', 'p'])).toBe('p,z')
    expect(key.read('p,x')).toBeUndefined()
    expect(key.read('')).toBeUndefined()
  })
  it('one word is one of its list', () => {
    expect(word(['e', '2']).read('2')).toBe('2')
    expect(word(['e', '2']).read('10')).toBeUndefined()
  })
})
