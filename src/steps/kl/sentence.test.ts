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

test('tells both divergences, the class that adds most and the one that takes most away', () => {
  const { kl, klReverse, shares } = measures(defaultReader)
  const text = told({})
  expect(text).toContain(`KL(P‖Q) = ${formatNumber(kl)} nats`)
  expect(text).toContain(`KL(Q‖P) is ${formatNumber(klReverse)}`)
  expect(text).toContain('dog adds most')
  expect(text).toContain(`fox takes ${formatNumber(-(shares[2] ?? 0))} away`)
})

test('names the class that makes KL(P‖Q) infinite, and tells KL(Q‖P) all the same', () => {
  const text = told({ model: { kind: 'probabilities', q: [0.4, 0.3, 0.3, 0, 0] } })
  expect(text).toContain('q(owl) is 0')
  expect(text).toMatch(/KL\(Q‖P\) is \d/)
})

test('names the class that makes KL(Q‖P) infinite', () => {
  const text = told({ p: [0.5, 0.5, 0, 0, 0] })
  expect(text).toContain('KL(Q‖P) is infinite, because p(fox) is 0')
  expect(text).toContain('KL(P‖Q) = ')
})

test('says that both are 0 where Q equals P', () => {
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
