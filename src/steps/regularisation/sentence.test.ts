import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { sentence } from './sentence.ts'

const start = complete(defaultReader, parts.learning.defaults)
const told = (partial: Partial<Reader>) => {
  const reader = { ...start, ...partial }
  return sentence(reader, measures(reader))
}

test('names the objective, both its parts, and both parts of the chosen entry of the gradient', () => {
  const { dataLoss, penalty, total, dataGradient, gradient } = linearMeasures(start)
  for (const value of [dataLoss, penalty, total, dataGradient[1]?.[1], gradient[1]?.[1]])
    expect(told({})).toContain(formatNumber(value ?? Number.NaN))
  expect(told({})).toContain('the mean of the losses')
  expect(told({})).toContain('At the weight of dog for size')
  expect(told({ reduction: 'sum' })).toContain('the sum of the losses')
})

test('says when the formulas are broken, and only then', () => {
  expect(told({})).not.toContain('broken')
  expect(told({ own: { break: 'one-k' } })).toContain('broken on purpose')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      expect(sentence(reader, measures(reader))).not.toMatch(/undefined|NaN|null|Infinity/)
    }),
  )
})
