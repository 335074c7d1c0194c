import { expect, test } from 'vitest'
import { lossGradient } from '../../math/lossGradient.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'
import { totals } from './totals.ts'

const settled = complete(defaultReader, question.settled)
const before = totals(defaultReader.samples)
const after = totals(settled.samples)

test('the settled state has every sample twice', () => {
  expect(settled.samples).toEqual([...defaultReader.samples, ...defaultReader.samples])
})

test('there the sum is twice what it was, and the mean what it was', () => {
  expect(after.sum).toBeCloseTo(2 * before.sum, 13)
  expect(after.mean).toBeCloseTo(before.mean, 14)
})

test('there the gradient of the sum by logits that all samples share has doubled too, that of the mean not', () => {
  const gradient = (samples: typeof settled.samples) => {
    const parts = samples.map(({ z, k }) => lossGradient(z, k))
    return settled.labels.map((_, j) => parts.reduce((total, part) => total + (part[j] ?? 0), 0))
  }
  const [small, large] = [gradient(defaultReader.samples), gradient(settled.samples)]
  for (const [j, entry] of large.entries()) {
    expect(entry).toBeCloseTo(2 * (small[j] ?? 0), 13)
    expect(entry / settled.samples.length).toBeCloseTo((small[j] ?? 0) / defaultReader.samples.length, 13)
  }
})
