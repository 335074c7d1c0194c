import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loss } from '../../math/loss.ts'
import { classCounts, logits } from '../../state/testing/readers.ts'
import { floats } from './floats.ts'
import { floatsSentence } from './floatsSentence.ts'

const told = (z: readonly number[], k: number) =>
  floatsSentence(floats(z, k), 'cat', Math.max(...z), loss(z, k))

test('tells past which limits the largest logit is', () => {
  expect(told([1, 0], 1)).toContain('past neither limit')
  expect(told([100, 0], 1)).toContain('past the limit of float32:')
  expect(told([710, 0], 1)).toContain('past both limits')
})

test('counts right digits, and says none where there are none', () => {
  expect(told([1000, 0], 1)).toContain('In float64, softmax then log and as written have no right digit')
})

test('says that a loss can be too small for both', () => {
  expect(told([1000, 0], 0)).toContain('only 0 is left')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(
      classCounts.chain((count) => logits(count, 2000)),
      (z) => {
        const text = told(z, 0)
        expect(text).not.toMatch(/undefined|null/)
        expect(text).toMatch(/\.$/)
      },
    ),
  )
})
