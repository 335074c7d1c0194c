import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { sentence } from './sentence.ts'

const start = complete(defaultReader, parts.learning.defaults)
const told = (change: Partial<Reader>) => {
  const reader = complete(start, change)
  return sentence(reader, measures(reader))
}

test('tells the loss, the right answers and the norm of a step, and what η can do', () => {
  const text = told({ own: { steps: 10 } })
  expect(text).toMatch(/^After 10 steps the loss is [\d.]+ nats, \d+ of 60 samples are right/)
  expect(text).toContain('is not above 2/K')
})

test('one step is one step, and none is W = 0', () => {
  expect(told({ own: { steps: 1 } })).toContain('After 1 step the loss')
  expect(told({ own: { steps: 0 } })).toContain(`At W = 0 the loss is 1.099 nats, 20 of 60`)
})

test('counts the steps that raised the loss, and tells where nothing blows up and where it has', () => {
  expect(told({ eta: 5, own: { steps: 30 } })).toMatch(/above 2\/K = [\d.]+: \d+ steps of 30 raised the loss/)
  expect(told({ eta: 5, own: { steps: 0 } })).toContain('a step may raise the loss.')
  expect(told({ eta: 10, lambda: 1, own: { steps: 5 } })).toContain('ηλ = 10 is above 2')
  expect(told({ eta: 100, lambda: 10, own: { steps: 90 } })).toMatch(/^Blown up: after \d+ steps/)
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const text = sentence(reader, measures(reader))
      expect(text).not.toMatch(/undefined|NaN|null|Infinity/)
      expect(text).toMatch(/\.$/)
    }),
    { numRuns: 40 },
  )
})
