import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { sentence } from './sentence.ts'

test('names the shapes, the weight that is chosen, and the score that is looked at', () => {
  const reader = {
    ...complete(defaultReader, parts.learning.defaults),
    focus: 1,
    feature: 1,
    row: 1,
    input: 1,
  }
  const told = sentence(reader, measures(reader))
  expect(told).toContain('3 classes, 3 features, 6 samples')
  expect(told).toContain('The weight of dog for size, 0.4, is in all 6 scores of dog')
  expect(told).toContain('Sample 2 has the score 0.31 for dog')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      expect(sentence(reader, measures(reader))).not.toMatch(/undefined|NaN|null|Infinity/)
    }),
  )
})
