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

test('names KL and the class with the most of it', () => {
  const text = told({})
  expect(text).toContain(`KL = ${formatNumber(measures(defaultReader).kl)} nats`)
  expect(text).toContain('from dog, the most')
})

test('says that all points sit at t = 1 where Q is P', () => {
  expect(told({ model: { kind: 'probabilities', q: defaultReader.p } })).toContain('t = 1')
})

test('names the class whose point falls without end', () => {
  expect(told({ model: { kind: 'probabilities', q: [0.4, 0.3, 0.3, 0, 0] } })).toContain('q(owl) is 0')
})

test('tells what Q puts where P is 0', () => {
  const text = told({ p: [0.5, 0.5, 0, 0, 0], model: { kind: 'probabilities', q: [0.3, 0.2, 0.5, 0, 0] } })
  expect(text).toContain('0.5 for what Q puts where P is 0')
})

test('draws the bound H(P) ≤ log C from a uniform Q', () => {
  const text = told({ model: { kind: 'probabilities', q: [0.2, 0.2, 0.2, 0.2, 0.2] } })
  expect(text).toContain(`log 5 = ${formatNumber(Math.log(5))}`)
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
