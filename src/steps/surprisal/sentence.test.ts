import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { sentence } from './sentence.ts'

const told = (q: readonly number[], focus: number) => {
  const reader = complete(defaultReader, { base: '2', focus, model: { kind: 'probabilities', q } })
  return sentence(reader, measures(reader))
}

test('gives the surprisal of the class in focus, and the sum of two', () => {
  const text = told([0.25, 0.5, 0.25, 0, 0], 1)
  expect(text).toContain('gives dog a probability of 0.5')
  expect(text).toContain('1 bit')
  expect(text).toContain('1 + 2 = 3.')
})

test('says when the parts as shown do not add up to the whole as shown', () => {
  expect(told([0.1, 0.3, 0.3, 0.2, 0.1], 1)).not.toContain('rounded')
  // 1.9147 and 1.2147 are 3.1294: the parts show 1.915 + 1.215, the whole 3.129.
  const reader = complete(defaultReader, { focus: 1 })
  expect(sentence(reader, measures(reader))).toContain('1.915 + 1.215 = 3.129, rounded')
})

test('names what is impossible and what is sure', () => {
  expect(told([0, 1, 0, 0, 0], 0)).toContain('calls cat impossible')
  expect(told([0, 1, 0, 0, 0], 1)).toContain('sure of dog')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const text = sentence(reader, measures(reader))
      expect(text).not.toMatch(/undefined|NaN|null/)
      expect(text).toMatch(/\.$/)
    }),
  )
})
