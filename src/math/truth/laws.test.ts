import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  classes,
  distribution,
  logits,
  maskedLogits,
  matrix,
  pairOfDistributions,
  target,
  temperature,
} from '../testing/arbitrary.ts'
import { math } from './functions.ts'
import { descentLaws, informationLaws, lossLaws, softmaxLaws } from './laws.ts'

const smoothing = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }))

describe('the laws hold whatever the numbers are', () => {
  it('of entropy, cross-entropy and divergence', () => {
    fc.assert(
      fc.property(classes.chain(pairOfDistributions), ([p, q]) => {
        expect(informationLaws(math, p, q)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('of softmax and its logarithm, at any temperature, with classes ruled out', () => {
    fc.assert(
      fc.property(classes.chain(maskedLogits), temperature, (z, t) => {
        expect(softmaxLaws(math, z, t)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('of the loss and its gradient, for hard, soft and smoothed labels', () => {
    const sample = classes.chain((K) => fc.tuple(logits(K), target(K)))
    fc.assert(
      fc.property(sample, smoothing, ([z, y], e) => {
        expect(lossLaws(math, z, y, e)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('of gradient descent with a small step, in both forms', () => {
    const problem = fc.record({
      X: matrix(6, 2).filter((X) => X.some((x) => x.some((v) => Math.abs(v) > 0.1))),
      y: fc.array(fc.oneof(fc.integer({ min: 0, max: 2 }), distribution(3)), { minLength: 6, maxLength: 6 }),
      lambda: fc.constantFrom(0.5, 2),
    })
    fc.assert(
      fc.property(problem, ({ X, y, lambda }) => {
        const gradient = math.batch({
          W: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
          X,
          y,
          lambda,
          reduction: 'sum',
        }).gradW
        fc.pre(gradient.flat().some((g) => Math.abs(g) > 1e-3))
        const descent = { X, y, C: 3, lambda, reduction: 'sum' as const, step: 0.005, steps: 5 }
        expect(descentLaws(math, descent)).toEqual([])
      }),
    )
  })
})
