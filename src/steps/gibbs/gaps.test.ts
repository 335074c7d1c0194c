import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { gapsOf } from './gaps.ts'

test('the gaps and Q’s mass outside P’s support are each 0 or more and add up to KL', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const now = measures(reader)
      const { gaps, outside } = gapsOf(reader, now)
      const parts = [...gaps.map(({ value }) => value), outside]
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0)
      const total = parts.reduce((sum, part) => sum + part, 0)
      if (Number.isFinite(now.kl)) expect(Math.abs(total - now.kl)).toBeLessThanOrEqual(1e-13 * (1 + now.kl))
      else expect(total).toBe(Infinity)
    }),
  )
})

test('a class with p = 0 has no point, and what Q gives it counts as outside', () => {
  const reader = complete(defaultReader, {
    p: [0.5, 0.5, 0, 0, 0],
    model: { kind: 'probabilities', q: [0.25, 0.25, 0.5, 0, 0] },
  })
  const { points, outside } = gapsOf(reader, measures(reader))
  expect(points.map(({ name, t }) => [name, t])).toEqual([
    ['cat', 0.5],
    ['dog', 0.5],
  ])
  expect(outside).toBe(0.5)
})
