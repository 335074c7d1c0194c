import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'

const DOG = defaultReader.labels.indexOf('dog')

test('in the settled state q(dog) has passed p(dog), the dog’s share has changed sign, and KL has not', () => {
  const before = measures(defaultReader)
  const settled = complete(defaultReader, question.settled)
  const after = measures(settled)
  expect(before.shares[DOG]).toBeGreaterThan(0)
  expect(after.q[DOG]).toBeGreaterThan(settled.p[DOG] ?? 1)
  expect(after.shares[DOG]).toBeLessThan(0)
  expect(after.kl).toBeGreaterThan(0)
})
