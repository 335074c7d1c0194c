import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { setFeature } from '../../state/inputs.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { sentence } from './sentence.ts'

const start = { ...complete(defaultReader, parts.learning.defaults), focus: 0, feature: 1, input: 1 }
const told = (partial: Partial<Reader>) => {
  const reader = { ...start, ...partial }
  return sentence(reader, measures(reader))
}

test('names the sample, its error, its feature, their product, and what all samples make', () => {
  const { residuals, dataGradient } = linearMeasures(start)
  const residual = residuals[0]?.[1] ?? Number.NaN
  expect(told({})).toBe(
    `Sample 2, a case of dog: ŷ − y is ${formatNumber(residual)} for cat. Times its size, 0.9, that is ${formatNumber(residual * 0.9)}: its part in the derivative by the weight of cat for size. The mean of all 6 parts is ${formatNumber(dataGradient[0]?.[1] ?? Number.NaN)}.`,
  )
})

test('says the sum where it is the sum', () => {
  const sum = linearMeasures({ ...start, reduction: 'sum' }).dataGradient[0]?.[1] ?? Number.NaN
  expect(told({ reduction: 'sum' })).toContain(`The sum of all 6 parts is ${formatNumber(sum)}.`)
})

test('says of a feature of 0 that it is silent', () => {
  const inputs = setFeature(start.inputs, 1, 1, 0)
  expect(told({ inputs })).toContain('Its size is 0, so it says nothing of the weight of cat for size.')
})

test('says of one sample that it is alone', () => {
  expect(told({ inputs: start.inputs.slice(0, 1), input: 0 })).toContain('It is the only sample.')
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
