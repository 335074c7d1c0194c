import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batch } from './batch.ts'
import { crossEntropy } from './crossEntropy.ts'
import { crossEntropyFromLogs } from './crossEntropyFromLogs.ts'
import { entropy } from './entropy.ts'
import { gradientDescent } from './gradientDescent.ts'
import { klDivergence } from './klDivergence.ts'
import { klDivergenceFromLogs } from './klDivergenceFromLogs.ts'
import { logSoftmax } from './logSoftmax.ts'
import { logSumExp } from './logSumExp.ts'
import { loss } from './loss.ts'
import { lossGradient } from './lossGradient.ts'
import { softmax } from './softmax.ts'
import { standardise } from './standardise.ts'
import { classes, logits, pairOfDistributions } from './testing/arbitrary.ts'
import { at, type Vector } from './vector.ts'

/** Every function of distributions p, q and logits z, on vectors of one make. */
function everything(p: Vector, q: Vector, z: Vector): unknown[] {
  const logQ = logSoftmax(z)
  const problem = { X: [z, p], y: [p, q], lambda: 1, reduction: 'sum' as const }
  return [
    entropy(p),
    crossEntropy(p, q),
    klDivergence(p, q),
    crossEntropyFromLogs(p, logQ),
    klDivergenceFromLogs(p, logQ),
    softmax(z),
    logQ,
    logSumExp(z),
    loss(z, p),
    lossGradient(z, p),
    batch({ W: Array.from(p, () => q), ...problem }),
    gradientDescent({ ...problem, C: p.length, step: 1e-9, steps: 2 }),
    standardise([p, q, z]),
  ]
}

const vectors = classes.chain((K) => fc.tuple(pairOfDistributions(K), logits(K)))

describe('a vector', () => {
  it('gives the same as a typed array as it does as a plain one', () => {
    fc.assert(
      fc.property(vectors, ([[p, q], z]) => {
        const [tp, tq, tz] = [new Float64Array(p), new Float64Array(q), new Float64Array(z)]
        expect(everything(tp, tq, tz)).toEqual(everything(p, q, z))
      }),
    )
  })

  it('is never written to', () => {
    fc.assert(
      fc.property(vectors, ([[p, q], z]) => {
        const typed = [p, q, z].map((v) => new Float64Array(v))
        const [tp = [], tq = [], tz = []] = typed
        everything(tp, tq, tz)
        expect(typed.map((v) => Array.from(v))).toEqual([p, q, z])
        everything(Object.freeze(p), Object.freeze(q), Object.freeze(z))
      }),
    )
  })

  it('may hold probabilities rounded to single precision', () => {
    const p = new Float32Array(softmax(Array.from({ length: 1000 }, (_, i) => Math.sin(i))))
    expect(entropy(p)).toBeGreaterThan(0)
  })

  it('is NaN past its end', () => {
    expect(at([1], 1)).toBeNaN()
  })

  it('is said to be empty when it is', () => {
    expect(() => entropy([])).toThrow('p must not be empty')
    expect(() => batch({ W: [[]], X: [[]], y: [0], lambda: 0, reduction: 'sum' })).toThrow(
      /\bW\b.* must not be empty/,
    )
  })

  it('is refused by name when it is no array of numbers', () => {
    const wrong: [unknown, ErrorConstructor][] = [
      [null, TypeError],
      [undefined, TypeError],
      [1, TypeError],
      ['1', TypeError],
      [['1'], TypeError],
      [new BigInt64Array([1n]), TypeError],
      [{}, TypeError],
      [[], RangeError],
    ]
    for (const [v, kind] of wrong) {
      expect(() => entropy(v as Vector)).toThrow(kind)
      expect(() => entropy(v as Vector)).toThrow(/\bp\b/)
      expect(() => softmax(v as Vector)).toThrow(kind)
      expect(() => softmax(v as Vector)).toThrow(/\bz\b/)
      expect(() => crossEntropyFromLogs([1], v as Vector)).toThrow(/\blogQ\b/)
    }
  })
})
