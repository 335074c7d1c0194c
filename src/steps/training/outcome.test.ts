import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loss } from '../../math/loss.ts'
import type { Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { oneStep } from './outcome.ts'
import { traceOf } from './trace.ts'

const scoresOf = (weights: Reader['weights'], x: readonly number[]) =>
  weights.map((row) => row.reduce((sum, w, n) => sum + w * (x[n] ?? 0), 0))

test('before and after the step, each loss is that of its sample’s scores under the weights of then', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { before, next, after } = oneStep(reader)
      for (const [outcome, weights] of [
        [before, reader.weights],
        [after, next],
      ] as const)
        for (const [i, { x, k }] of reader.inputs.entries()) {
          const wanted = loss(scoresOf(weights, x), k)
          expect(Math.abs((outcome.losses[i] ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
            1e-9 * (1 + wanted),
          )
        }
    }),
    { numRuns: 50 },
  )
})

test('an answer is right where no other class has a greater score, and no earlier one the same', () => {
  const model = { lambda: 0, reduction: 'mean', eta: 0.1 } as const
  const inputs = [
    { x: [1, 0], k: 0 },
    { x: [0, 1], k: 1 },
    { x: [1, 1], k: 1 },
  ]
  const { before } = oneStep({
    ...model,
    inputs,
    weights: [
      [1, 0],
      [0, 1],
    ],
  })
  expect(before.hits).toEqual([true, true, false])
  expect(before.right).toBe(2)
})

test('a small enough step lowers the total loss wherever there is a gradient', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { before, after } = oneStep({ ...reader, eta: 1e-5 })
      expect(after.total).toBeLessThanOrEqual(before.total * (1 + 1e-12))
    }),
    { numRuns: 50 },
  )
})

test('the numbers of a trace lead from each sample to the new weight', () => {
  fc.assert(
    fc.property(readers, fc.nat(9), fc.nat(3), (reader, a, b) => {
      const m = a % reader.weights.length
      const n = b % (reader.weights[0]?.length ?? 1)
      const trace = traceOf(reader, m, n)
      const near = (x: number, y: number) =>
        expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(y)))
      near(
        trace.parts.reduce((sum, part) => sum + part, 0),
        trace.sum,
      )
      near(reader.reduction === 'mean' ? trace.sum / reader.inputs.length : trace.sum, trace.data)
      near(trace.data + trace.penalty, trace.gradient)
      near(trace.weight - reader.eta * trace.gradient, trace.next)
      near(trace.penalty, reader.lambda * (reader.weights[m]?.[n] ?? Number.NaN))
    }),
    { numRuns: 50 },
  )
})
