import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mulberry32, normals, SPREAD, vocabulary } from './vocabulary.ts'

const SIZE = 50257
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('the generator gives the numbers of its published form', () => {
  expect(mulberry32(0)()).toBe(0.26642920868471265)
  expect(mulberry32(1)()).toBe(0.6270739405881613)
})

test('a seed gives the same vocabulary each time, another seed another', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const first = vocabulary(1000, seed)
      const other = vocabulary(1000, (seed + 1) % 2 ** 32)
      const again = vocabulary(1000, seed)
      expect(again).not.toBe(first)
      expect(again).toEqual(first)
      expect(other.z).not.toEqual(first.z)
    }),
    { numRuns: 20 },
  )
})

test('it is sorted, and each class keeps its number', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { z, ids } = vocabulary(1000, seed)
      expect([...z].sort((a, b) => b - a)).toEqual([...z])
      expect(new Set(ids).size).toBe(z.length)
      const drawn = normals(mulberry32(seed), z.length)
      ids.forEach((id, rank) => {
        expect(z[rank]).toBe(SPREAD * (drawn[id] ?? Number.NaN))
      })
    }),
    { numRuns: 20 },
  )
})

test('its logits have mean 0 and the standard deviation that the page names, to five standard errors', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { z } = vocabulary(SIZE, seed)
      const mean = z.reduce((a, b) => a + b, 0) / SIZE
      const deviation = Math.sqrt(z.reduce((a, b) => a + (b - mean) ** 2, 0) / SIZE)
      expect(Math.abs(mean)).toBeLessThan((5 * SPREAD) / Math.sqrt(SIZE))
      expect(Math.abs(deviation - SPREAD)).toBeLessThan((5 * SPREAD) / Math.sqrt(2 * SIZE))
    }),
    { numRuns: 5 },
  )
})

test('an odd number of normal draws is whole', () => {
  for (const draw of normals(mulberry32(7), 7)) expect(draw).not.toBe(0)
})
