import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { shiftOf } from './keys.ts'
import { question } from './question.ts'
import { stagesOf } from './stages.ts'

const settled = complete(defaultReader, question.settled)

test('in the settled state the first two stages have moved, each class and the sum, and the third has not', () => {
  const before = stagesOf({ ...settled, own: {} })
  const after = stagesOf(settled)
  const shift = shiftOf(settled)
  expect(shift).not.toBe(0)
  for (const [j, logit] of after.logits.entries()) {
    expect(logit).not.toBe(before.logits[j])
    expect(Math.exp(logit)).not.toBe(Math.exp(before.logits[j] ?? 0))
  }
  expect(after.logSum).toBeCloseTo(before.logSum + shift, 12)
  expect(after.q).toEqual(before.q)
})

test('the text asks for the shift that the state has', () => {
  expect(question.text).toContain(`Add ${shiftOf(settled)} `)
})
