import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearMeasures } from './linearMeasures.ts'
import { REDUCTIONS } from './reader.ts'
import { classCounts, linearModels } from './testing/readers.ts'

const classifiers = fc.tuple(
  classCounts.chain(linearModels),
  fc.double({ min: 0, max: 5, noNaN: true }),
  fc.constantFrom(...REDUCTIONS),
)

const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(b)))

test('the total is the data loss and the penalty, and so is its gradient', () => {
  fc.assert(
    fc.property(classifiers, ([model, lambda, reduction]) => {
      const { dataLoss, penalty, total, gradient, dataGradient, losses } = linearMeasures({
        ...model,
        lambda,
        reduction,
      })
      near(total, dataLoss + penalty)
      const whole = losses.reduce((a, b) => a + b, 0)
      near(dataLoss, reduction === 'mean' ? whole / losses.length : whole)
      for (const [j, row] of gradient.entries())
        for (const [n, entry] of row.entries())
          near(entry, (dataGradient[j]?.[n] ?? Number.NaN) + lambda * (model.weights[j]?.[n] ?? Number.NaN))
    }),
  )
})

test('scores, probabilities and residuals are C × N: probabilities sum to 1, residuals to 0 in every sample', () => {
  fc.assert(
    fc.property(classifiers, ([model, lambda, reduction]) => {
      const { scores, probabilities, residuals } = linearMeasures({ ...model, lambda, reduction })
      for (const matrix of [scores, probabilities, residuals]) {
        expect(matrix).toHaveLength(model.weights.length)
        for (const row of matrix) expect(row).toHaveLength(model.inputs.length)
      }
      for (const [i, { x, k }] of model.inputs.entries()) {
        near(
          probabilities.reduce((sum, row) => sum + (row[i] ?? Number.NaN), 0),
          1,
        )
        near(
          residuals.reduce((sum, row) => sum + (row[i] ?? Number.NaN), 0),
          0,
        )
        for (const [j, row] of model.weights.entries()) {
          near(
            scores[j]?.[i] ?? Number.NaN,
            row.reduce((sum, w, n) => sum + w * (x[n] ?? Number.NaN), 0),
          )
          near(residuals[j]?.[i] ?? Number.NaN, (probabilities[j]?.[i] ?? Number.NaN) - Number(j === k))
        }
      }
    }),
  )
})

test('what was computed for a classifier is the same object as long as nothing of it changes', () => {
  fc.assert(
    fc.property(classifiers, ([model, lambda, reduction]) => {
      const once = linearMeasures({ ...model, lambda, reduction })
      expect(linearMeasures({ ...model, lambda, reduction })).toBe(once)
      expect(linearMeasures({ ...model, lambda: lambda + 1, reduction })).not.toBe(once)
    }),
    { numRuns: 20 },
  )
})
