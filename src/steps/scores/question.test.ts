import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader } from '../../state/reader.ts'
import { setWeight } from '../../state/weights.ts'
import { parts } from '../parts.ts'
import { question } from './question.ts'

const settled = complete(complete(defaultReader, parts.learning.defaults), question.settled)

test('the weight that settles it changes the scores of its class in every sample, and no other', () => {
  const { focus, feature, weights } = settled
  const before = linearMeasures(settled).scores
  const after = linearMeasures({ ...settled, weights: setWeight(weights, focus ?? 0, feature, 2) }).scores
  for (const [j, row] of after.entries())
    for (const [i, score] of row.entries())
      if (j === focus) expect(score).not.toBe(before[j]?.[i])
      else expect(score).toBe(before[j]?.[i])
})
