import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatExp } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { sentence } from './sentence.ts'
import { stagesOf } from './stages.ts'
import { readersOfStep } from './testing/readersOfStep.ts'

const told = (partial: Parameters<typeof complete>[1]) => sentence(complete(defaultReader, partial))

test('leads one class from its logit to its probability', () => {
  const { logits, logSum, logQ } = stagesOf(defaultReader)
  for (const log of [logits[1], logSum, logQ[1]]) expect(told({ focus: 1 })).toContain(formatExp(log ?? 0))
})

test('says of a shift that no probability moves', () => {
  expect(told({ own: { shift: 5 } })).toContain('no probability moves')
  expect(told({ own: { shift: 5 } })).toContain(formatExp(5))
})

test('says where a temperature leads, and that ties share', () => {
  expect(told({ temperature: 0.5 })).toContain('cat would take all')
  expect(told({ temperature: 20 })).toContain('each class nears 1/5')
  const tied = { kind: 'logits', z: [2, 2, 0, 0, 0] } as const
  expect(told({ temperature: 0.5, model: tied })).toContain('cat and dog would share all')
})

test('names the first of many classes', () => {
  expect(told({ own: { view: '50257' } })).toMatch(/^Of 50,257 classes, token \d+ comes first/)
  expect(told({ own: { view: '1000' } })).toMatch(/^Of 1,000 classes, class \d+ comes first/)
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readersOfStep, (reader) => {
      const text = sentence(reader)
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|∞/)
      expect(text).toMatch(/\.$/)
    }),
    { numRuns: 60 },
  )
})
