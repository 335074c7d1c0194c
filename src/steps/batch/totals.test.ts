import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../expression/evaluate.ts'
import { batch as batchLoss } from '../../math/batch.ts'
import { duplicateSamples } from '../../state/samples.ts'
import { batches, classCounts } from '../../state/testing/readers.ts'
import { meanForm, sumForm } from './derivation.ts'
import { totals } from './totals.ts'

const anyBatch = classCounts.chain(batches)

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(b)))

test('the sum and the mean are those of a classifier whose scores are these logits', () => {
  fc.assert(
    fc.property(anyBatch, (samples) => {
      // With one feature a sample and X the identity, the weights are the logits.
      const X = samples.map((_, i) => samples.map((__, n) => Number(i === n)))
      const W = (samples[0]?.z ?? []).map((_, j) => samples.map(({ z }) => z[j] ?? 0))
      const y = samples.map(({ k }) => k)
      const { sum, mean } = totals(samples)
      close(sum, batchLoss({ W, X, y, lambda: 0, reduction: 'sum' }).dataLoss)
      close(mean, batchLoss({ W, X, y, lambda: 0, reduction: 'mean' }).dataLoss)
    }),
  )
})

test('every line of both forms has the value that math gives', () => {
  fc.assert(
    fc.property(anyBatch, (samples) => {
      const classes = samples[0]?.z.length ?? 0
      const environment = {
        size: { class: classes, sample: samples.length },
        data: {
          z: Array.from({ length: classes }, (_, j) => samples.map(({ z }) => z[j] ?? 0)),
          k: samples.map(({ k }) => k),
        },
        base: Math.E,
      }
      const { sum, mean } = totals(samples)
      for (const { expression } of meanForm.derivation.lines)
        close(evaluate(expression, environment).value, mean)
      for (const { expression } of sumForm.derivation.lines)
        close(evaluate(expression, environment).value, sum)
    }),
  )
})

test('the order of the samples does not matter, and duplicating them doubles the sum and keeps the mean', () => {
  fc.assert(
    fc.property(anyBatch, (samples) => {
      const { sum, mean } = totals(samples)
      close(totals(samples.toReversed()).sum, sum)
      const twice = duplicateSamples(samples)
      if (twice === samples) return
      close(totals(twice).sum, 2 * sum)
      close(totals(twice).mean, mean)
    }),
  )
})
