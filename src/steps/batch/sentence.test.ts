import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { shareLogits } from '../../state/samples.ts'
import { readers } from '../../state/testing/readers.ts'
import { sentence } from './sentence.ts'
import { totals } from './totals.ts'

const told = (partial: Partial<Reader>) => {
  const reader = { ...defaultReader, ...partial }
  return sentence(reader, measures(reader))
}

test('names the sum, the mean, and which of them counts', () => {
  const { sum, mean } = totals(defaultReader.samples)
  for (const value of [sum, mean]) expect(told({})).toContain(formatNumber(value))
  expect(told({})).toContain('The derivation uses the mean')
  expect(told({ reduction: 'sum' })).toContain('The derivation uses the sum')
})

test('names the sample that costs the most', () => {
  const { losses } = totals(defaultReader.samples)
  const most = losses.indexOf(Math.max(...losses))
  expect(told({})).toContain(`Sample ${most + 1}, a case of`)
})

test('says of one sample that its loss is both', () => {
  expect(told({ samples: defaultReader.samples.slice(0, 1) })).toContain('sum and mean are both its own loss')
})

test('says of samples that share their logits what their mean is', () => {
  expect(told({ samples: shareLogits(defaultReader.samples, 1) })).toContain('H(P̂,ŷ)')
  expect(told({})).not.toContain('H(P̂,ŷ)')
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
