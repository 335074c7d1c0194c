import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { swapped } from '../kl/swapped.ts'
import { sentence } from './sentence.ts'

const told = (partial: Parameters<typeof complete>[1]) => {
  const reader = complete(defaultReader, partial)
  return sentence(reader, measures(reader))
}

test('tells the average, the class that adds most to it, and the average with the roles exchanged', () => {
  const text = told({})
  expect(text).toContain(`H(P,Q) = ${formatNumber(measures(defaultReader).crossEntropy)} nats`)
  expect(text).toContain('Most comes from dog')
  expect(text).toContain(`H(Q,P) = ${formatNumber(swapped(defaultReader).crossEntropy)}`)
})

test('says of a right model that it still pays the entropy', () => {
  expect(told({ model: { kind: 'probabilities', q: defaultReader.p } })).toContain('that is H(P)')
})

test('names the class that makes H(P,Q) infinite', () => {
  expect(told({ model: { kind: 'probabilities', q: [0.4, 0.3, 0.3, 0, 0] } })).toContain('q(owl) is 0')
})

test('names the class that makes H(Q,P) infinite', () => {
  expect(told({ p: [0.5, 0.5, 0, 0, 0] })).toContain('H(Q,P) = ∞, because p(fox) is 0')
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
