import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { oneStep } from './outcome.ts'
import { sentence } from './sentence.ts'
import { takeStep } from './trail.ts'

const start = complete(defaultReader, parts.learning.defaults)
const told = (partial: Partial<Reader>) => {
  const reader = { ...start, ...partial }
  return sentence(reader, measures(reader))
}

test('names the step, both losses, and the chosen weight before and after', () => {
  const { before, next, after } = oneStep(start)
  expect(told({})).toContain('Step 1,')
  expect(told({})).toContain(
    `lowers the total loss from ${formatNumber(before.total)} to ${formatNumber(after.total)}`,
  )
  expect(told({ focus: 2, feature: 0 })).toContain(
    `The weight of fox for bias goes from ${formatNumber(start.weights[2]?.[0] ?? 0)} to ${formatNumber(next[2]?.[0] ?? 0)}`,
  )
  expect(told(takeStep(start, 1))).toContain('Step 2,')
})

test('says of a step that is too long that it raises the loss', () => {
  expect(told({ eta: 50 })).toContain('raises the total loss')
  expect(told({ eta: 50 })).toContain('too long')
})

test('says of a step that changes nothing that the loss stays', () => {
  // Both classes have the same probability and the same label on the same sample: the gradient is 0.
  const zeros = [
    [0, 0],
    [0, 0],
  ]
  const inputs = [
    { x: [1, 1], k: 0 },
    { x: [1, 1], k: 1 },
  ]
  expect(told({ labels: ['a', 'b'], weights: zeros, inputs, feature: 0, focus: 0 })).toContain(
    'leaves the total loss at',
  )
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const text = sentence(reader, measures(reader))
      expect(text).not.toMatch(/undefined|NaN|null|Infinity/)
      expect(text).toMatch(/\.$/)
    }),
  )
})
