import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultReader } from '../../state/reader.ts'
import { NAMED, rankingOf } from './ranking.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const temperatures = fc.double({ min: 0.05, max: 20, noNaN: true })
const views = fc.constantFrom('1000' as const, '50257' as const)

test('has a probability for each class, the largest first, and they add up to 1', () => {
  fc.assert(
    fc.property(seeds, temperatures, views, (seed, temperature, view) => {
      const ranking = rankingOf({ ...defaultReader, seed, temperature }, view)
      expect(ranking?.q).toHaveLength(Number(view))
      expect(ranking?.q.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
      expect(ranking?.q.every((q, i, all) => i === 0 || q <= (all[i - 1] ?? 0))).toBe(true)
      expect(ranking?.top.map(({ q }) => q)).toEqual(ranking?.q.slice(0, NAMED))
    }),
    { numRuns: 8 },
  )
})

test('a shift moves the sum and no probability, a colder model gives the first ten more', () => {
  fc.assert(
    fc.property(seeds, temperatures, fc.integer({ min: -20, max: 20 }), (seed, temperature, shift) => {
      const reader = { ...defaultReader, seed, temperature }
      const plain = rankingOf(reader, '1000')
      const shifted = rankingOf({ ...reader, own: { shift } }, '1000')
      expect(shifted?.q).toBe(plain?.q)
      expect((shifted?.logSum ?? 0) - (plain?.logSum ?? 0)).toBeCloseTo(shift, 9)
      const colder = rankingOf({ ...reader, temperature: temperature / 2 }, '1000')
      expect(colder?.share).toBeGreaterThanOrEqual((plain?.share ?? 1) - 1e-12)
    }),
    { numRuns: 20 },
  )
})

test('the reader’s own classes are no ranking', () => {
  expect(rankingOf(defaultReader, 'classes')).toBeNull()
})
