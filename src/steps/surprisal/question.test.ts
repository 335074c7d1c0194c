import { expect, test } from 'vitest'
import { BASES } from '../../state/base.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'

test('in the settled state a class at 1 % carries twice the surprisal of one at 10 %, in every unit', () => {
  const settled = complete(defaultReader, question.settled)
  for (const base of BASES) {
    const { q, surprisalQ } = measures({ ...settled, base })
    const [rare, uncommon] = [q.indexOf(0.01), q.indexOf(0.1)]
    expect((surprisalQ[rare] ?? 0) / (surprisalQ[uncommon] ?? 0)).toBeCloseTo(2, 12)
  }
  expect(measures(settled).q.reduce((sum, q) => sum + q, 0)).toBeCloseTo(1, 12)
})
