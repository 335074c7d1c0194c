import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { sentence } from './sentence.ts'

const told = (p: readonly number[]) => {
  const reader = complete(defaultReader, { p, base: '2' })
  return sentence(reader, measures(reader))
}

test('gives the average and the largest that so many classes allow', () => {
  const text = told([0.5, 0.25, 0.125, 0.125])
  expect(text).toContain('1.75 bits')
  expect(text).toContain('log 4 = 2')
  expect(told([0.25, 0.25, 0.25, 0.25])).toContain('the most that 4 classes can have')
})

test('a sure outcome surprises by nothing, and the impossible ones say why their terms are 0', () => {
  expect(told([0, 1, 0])).toContain('sure of dog')
  expect(told([0.5, 0.5, 0])).toContain('0 log 0 counts as 0')
})

test('is whole at every state', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const now = measures(reader)
      const text = sentence(reader, now)
      expect(text).not.toMatch(/undefined|NaN|null/)
      if (!reader.p.includes(1) && now.entropy > 0) expect(text).toContain(formatNumber(now.entropy))
    }),
  )
})
