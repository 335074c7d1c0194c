import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { labelMeasures } from './label.ts'
import { sentence } from './sentence.ts'
import { readers } from './testing/readers.ts'

const start = complete(defaultReader, parts.classifier.defaults)

test('names the one term that is left of a one-hot label’s sum', () => {
  const text = sentence(start)
  expect(text).toContain('but that of dog')
  expect(text).toContain(`−log ŷ(dog) = ${formatNumber(labelMeasures(start).crossEntropy)} nats`)
})

test('says of a soft label what H(y) is, and that the red lines are meant', () => {
  const soft = { ...start, p: [0, 0.5, 0.5, 0, 0], own: { label: 'soft' } }
  expect(sentence(soft)).toContain(`The label is soft: H(y) is ${formatNumber(Math.log(2))}`)
  expect(sentence(soft)).toContain('no longer hold: a red ✗ marks them')
})

test('tells a smoothed label from one that was soft', () => {
  expect(sentence({ ...start, own: { eps: 0.1 } })).toContain('The label is smoothed')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      expect(sentence(reader)).not.toMatch(/undefined|NaN|null/)
      expect(sentence(reader)).toMatch(/\.$/)
    }),
  )
})
