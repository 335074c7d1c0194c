import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { oneHot } from '../../state/distribution.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { distance } from './distance.ts'
import { sentence } from './sentence.ts'

const start = complete(defaultReader, parts.classifier.defaults)

const told = (partial: Parameters<typeof complete>[1]) => {
  const reader = complete(start, partial)
  return sentence(reader, measures(reader))
}

test('names the true class, and the loss as its distance to LSE', () => {
  const { loss, logSumExp } = distance(start)
  const text = told({})
  expect(text).toContain(`LSE is ${formatNumber(logSumExp)}`)
  expect(text).toContain('The true class is dog')
  expect(text).toContain(`${formatNumber(loss)} nats`)
})

test('says that a right answer still has a loss', () => {
  expect(told({ p: oneHot(0, 5) })).toContain('The true class, cat, has the largest logit')
})

test('says that LSE is at its upper bound where all logits are equal', () => {
  expect(told({ model: { kind: 'logits', z: [2, 2, 2] } })).toContain(`log 3 = ${formatNumber(Math.log(3))}`)
})

test('does not call a loss 0 that no double holds', () => {
  const text = told({ model: { kind: 'logits', z: [0, 2000, 0] }, p: [0, 1, 0] })
  expect(text).toContain('not 0')
})

test('tells what log-sum-exp as written gives once a logit runs', () => {
  expect(told({ own: { rise: 710 } })).toContain('gives Infinity in float32 and Infinity in float64')
  expect(told({ own: { rise: 100 } })).toMatch(/gives Infinity in float32 and 99\.8 in float64/)
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
