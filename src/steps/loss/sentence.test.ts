import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { sentence } from './sentence.ts'

const told = (partial: Parameters<typeof complete>[1]) => {
  const reader = complete(defaultReader, partial)
  return sentence(reader, measures(reader))
}

test('names the loss, its floor and what a better model can save', () => {
  const { entropy, crossEntropy, kl } = measures(defaultReader)
  for (const value of [entropy, crossEntropy, kl]) expect(told({})).toContain(formatNumber(value))
})

test('says at Q = P that the floor is H(P) and not 0, unless it is', () => {
  expect(told({ model: { kind: 'probabilities', q: defaultReader.p } })).toContain('it is not 0')
  const sure = [1, 0, 0, 0, 0]
  expect(told({ p: sure, model: { kind: 'probabilities', q: sure } })).toContain('here it is 0')
})

test('says that logits only approach the floor where P has a zero', () => {
  expect(told({ p: [0.5, 0.5, 0, 0, 0] })).toContain('fox, owl and elk 0')
  expect(told({})).not.toContain('approached')
})

test('names the class that makes the loss infinite', () => {
  expect(told({ model: { kind: 'probabilities', q: [0.4, 0.3, 0.3, 0, 0] } })).toContain('q(owl) is 0')
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
