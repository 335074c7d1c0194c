import { describe, expect, it } from 'vitest'
import { batch } from './batch.ts'
import { descentStep } from './descentStep.ts'
import { type Descent, gradientDescent } from './gradientDescent.ts'

const problem: Descent = {
  X: [
    [1, 0],
    [0.9, 0.2],
    [-1, 0.1],
    [-0.8, -0.3],
    [0, 1],
    [0.1, 1.2],
  ],
  y: [0, 0, 1, 1, 2, 2],
  C: 3,
  lambda: 0,
  reduction: 'mean',
  step: 0.5,
  steps: 50,
}

describe('gradient descent', () => {
  it('starts at W = 0, where the mean loss is log C', () => {
    const { losses, W } = gradientDescent({ ...problem, steps: 0 })
    expect(losses).toHaveLength(1)
    expect(losses[0]).toBeCloseTo(Math.log(3), 14)
    expect(W).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  it('is the single step, repeated', () => {
    let W = [
      [0, 0],
      [0, 0],
      [0, 0],
    ]
    for (let t = 0; t < 7; t++) W = descentStep(W, batch({ ...problem, W }).gradW, problem.step)
    expect(gradientDescent({ ...problem, steps: 7 }).W).toEqual(W)
  })

  it('learns what can be separated, from hard and from soft labels', () => {
    const soft = [0, 0, 1, 1, 2, 2].map((k) => [0, 1, 2].map((j) => (j === k ? 0.8 : 0.1)))
    expect(gradientDescent(problem).correct).toBe(6)
    expect(gradientDescent({ ...problem, y: soft }).correct).toBe(6)
  })

  it('counts the first class as the answer where nothing is known', () => {
    expect(gradientDescent({ ...problem, steps: 0 }).correct).toBe(2)
  })

  it('ends with weights whose columns sum to 0, as the gradient does', () => {
    const { W } = gradientDescent({ ...problem, lambda: 0.1 })
    for (const n of [0, 1]) expect(W.reduce((s, w) => s + (w[n] ?? Number.NaN), 0)).toBeCloseTo(0, 13)
  })

  it('is refused by the name of what is wrong', () => {
    const wrong: [string, object][] = [
      ['C', { C: 0 }],
      ['C', { C: 2.5 }],
      ['y', { C: 2 }],
      ['X', { X: [] }],
      ['lambda', { lambda: -1 }],
      ['reduction', { reduction: 'max' }],
      ['step', { step: 0 }],
      ['step', { step: 0, steps: 0 }],
      ['step', { step: Number.NaN }],
      ['step', { step: 1e60, lambda: 1 }],
      ['step', { step: 1e60, lambda: 1, steps: 3 }],
      ['steps', { steps: -1 }],
      ['steps', { steps: 1.5 }],
      ['steps', { steps: Number.POSITIVE_INFINITY }],
    ]
    for (const [name, change] of wrong) {
      expect(() => gradientDescent({ ...problem, ...change }), name).toThrow(new RegExp(`^${name}\\b`))
    }
  })
})
