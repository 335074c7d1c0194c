import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loss } from '../../math/loss.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { modelLogits } from '../../state/logits.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { trueClass } from '../../state/trueClass.ts'
import { parts } from '../parts.ts'
import { gradientOf } from './gradient.ts'
import { ofSample, soft, sureAndRight, sureAndWrong, unsure, whyTooFar } from './presets.ts'

const start = complete(defaultReader, parts.learning.defaults)
const pull = (reader: Reader) => Math.abs(gradientOf(reader).residuals[trueClass(reader)] ?? Number.NaN)

test('sure and right pulls hardly, unsure more, sure and wrong nearly by 1', () => {
  const [right, even, wrong] = [sureAndRight, unsure, sureAndWrong].map((to) =>
    pull({ ...start, ...to(start) }),
  )
  expect(right).toBeLessThan(0.02)
  expect(even).toBeCloseTo(2 / 3, 12)
  expect(wrong).toBeGreaterThan(0.98)
})

test('a soft label still sums to 1 and still names the true class', () => {
  const { p = [] } = soft(start)
  expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 15)
  expect(trueClass({ p })).toBe(trueClass(start))
})

test('the scores of a sample have the loss that the batch has for it', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { losses } = linearMeasures(reader)
      for (const [i, wanted] of losses.entries()) {
        const { model = reader.model, p = reader.p } = ofSample(reader, i)
        expect(loss(modelLogits(model), p)).toBeCloseTo(wanted, 10)
      }
    }),
  )
})

test('scores beyond what a logit can be are refused, and said why', () => {
  expect(whyTooFar(start, 0)).toBeNull()
  const far = { ...start, weights: start.weights.map((row) => row.map(() => 90)) }
  expect(whyTooFar(far, 4)).toMatch(/between −50 and 50/)
})
