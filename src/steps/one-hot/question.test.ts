import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { isOneHot } from '../../state/distribution.ts'
import { LOGIT_LIMIT } from '../../state/logits.ts'
import { defaultReader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { labelMeasures, labelOf } from './label.ts'
import { lowestLoss, question } from './question.ts'

const settled = complete(defaultReader, question.settled)

test('in the settled state the label is one-hot at dog, all logits are finite, and the loss is above 1', () => {
  expect(isOneHot(labelOf(settled))).toBe(true)
  expect(settled.labels[trueClass(settled)]).toBe('dog')
  expect(settled.model.kind === 'logits' && settled.model.z.every(Number.isFinite)).toBe(true)
  expect(labelMeasures(settled).crossEntropy).toBeGreaterThan(1)
})

test('with the logit of dog as high as it goes the loss is still above 0, though nothing like 1', () => {
  expect(lowestLoss(settled)).toBeGreaterThan(0)
  expect(lowestLoss(settled)).toBeLessThan(Math.exp(-LOGIT_LIMIT / 2))
})
