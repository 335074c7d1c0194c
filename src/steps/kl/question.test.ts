import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'

test('in the settled state only dog’s share is below 0, only cat’s above it, and the sum is positive', () => {
  const settled = complete(defaultReader, question.settled)
  const { shares, kl } = measures(settled)
  expect(settled.labels.filter((_, i) => (shares[i] ?? 0) < -0.01)).toEqual(['dog'])
  expect(settled.labels.filter((_, i) => (shares[i] ?? 0) > 0.01)).toEqual(['cat'])
  expect(kl).toBeGreaterThan(0.1)
})
