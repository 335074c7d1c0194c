import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BASES } from '../../state/base.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { distributions } from '../../state/testing/readers.ts'
import { question } from './question.ts'

const settled = complete(defaultReader, question.settled)

test('the settled state is the best Q, measured in another unit than the page’s own', () => {
  expect(settled.base).not.toBe(defaultReader.base)
  expect(measures(settled).kl).toBe(0)
})

test('in every base the model of the settled state is the best of all', () => {
  fc.assert(
    fc.property(distributions(5), fc.constantFrom(...BASES), (q, base) => {
      const other = measures({ ...settled, model: { kind: 'probabilities', q }, base })
      expect(other.crossEntropy).toBeGreaterThanOrEqual(measures({ ...settled, base }).crossEntropy - 1e-12)
    }),
  )
})
