import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RANK_HEIGHT, RANK_TOP, rankAxis, ranks } from './rankAxis.ts'

const sizes = fc.integer({ min: 2, max: 60000 })

test('the first rank is at the left end and the last at the right', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { x } = rankAxis(size)
      expect(x(1)).toBe(0)
      expect(x(size)).toBe(100)
    }),
  )
})

test('a factor is a distance, on either axis', () => {
  const { x, y } = rankAxis(10000)
  expect(x(100) - x(10)).toBe(x(1000) - x(100))
  expect(y(1)).toBe(RANK_TOP)
  expect(y(1e-3) - y(1)).toBe(y(1e-6) - y(1e-3))
  expect(y(1e-12)).toBe(RANK_TOP + RANK_HEIGHT)
  expect(Number.isFinite(y(0))).toBe(true)
})

test('the drawn ranks rise from 1 to the last, each once, 300 at most', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const drawn = ranks(size)
      expect(drawn[0]).toBe(1)
      expect(drawn.at(-1)).toBe(size)
      expect(drawn.length).toBeLessThanOrEqual(300)
      drawn.forEach((rank, i) => {
        if (i > 0) expect(rank).toBeGreaterThan(drawn[i - 1] ?? 0)
      })
    }),
  )
})
