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

test('names the three quantities and who overpays at an ordinary state', () => {
  const { entropy, crossEntropy, kl } = measures(defaultReader)
  const text = told({})
  for (const value of [entropy, crossEntropy, kl]) expect(text).toContain(formatNumber(value))
  expect(text).toContain('overpays on cat, dog and owl and saves on fox and elk')
})

test('names the class that makes the divergence infinite', () => {
  const text = told({ model: { kind: 'probabilities', q: [0.4, 0.3, 0.3, 0, 0] } })
  expect(text).toContain('q(owl) is 0')
  expect(text).toContain('infinite')
})

test('says why the term of a class that cannot happen is 0', () => {
  expect(told({ p: [0.5, 0.5, 0, 0, 0] })).toContain('0 log 0 counts as 0')
})

test('says that nothing is wasted where Q equals P', () => {
  expect(told({ model: { kind: 'probabilities', q: defaultReader.p } })).toContain('Q equals P')
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
