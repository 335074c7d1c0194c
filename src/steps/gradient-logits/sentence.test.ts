import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { sentence } from './sentence.ts'

const start = complete(defaultReader, parts.learning.defaults)

test('names each entry with its sign, their sum, and what a step against them does', () => {
  const text = sentence(start)
  expect(text).toContain('one-hot at dog')
  expect(text).toMatch(/cat \+0\.6193, dog −0\.7217 and fox \+0\.1024; all 3 entries add up to 0\./)
  expect(text).toContain('raises the logit of dog')
})

test('names only the two ends where there are many classes', () => {
  const many = complete(defaultReader, { p: [0, 1, 0, 0, 0] })
  expect(sentence(many)).toMatch(/dog −0\.\d+ to cat \+0\.\d+;/)
})

test('says of a soft label that the last line needs a one-hot one', () => {
  expect(sentence({ ...start, p: [0.2, 0.5, 0.3] })).toContain('The label is soft: the last line')
})

test('says that there is nothing to learn where label and model agree', () => {
  const even = [1 / 3, 1 / 3, 1 / 3]
  const text = sentence({ ...start, p: even, model: { kind: 'logits', z: [0, 0, 0] } })
  expect(text).toContain('the gradient is 0')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      expect(sentence(reader)).not.toMatch(/undefined|NaN|null/)
      expect(sentence(reader)).toMatch(/\.$/)
    }),
  )
})
