import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'

test('in the settled state P is as the page opens with it, Q is P, and H(P,Q) is H(P), not 0 and not log C', () => {
  const settled = complete(defaultReader, question.settled)
  const { q, entropy, crossEntropy } = measures(settled)
  expect(settled.p).toEqual(defaultReader.p)
  expect(q).toEqual(settled.p)
  expect(crossEntropy).toBeCloseTo(entropy, 14)
  expect(crossEntropy).toBeGreaterThan(1)
  expect(crossEntropy).toBeLessThan(Math.log(settled.labels.length))
})
