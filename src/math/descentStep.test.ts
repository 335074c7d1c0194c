import { describe, expect, it } from 'vitest'
import { descentStep } from './descentStep.ts'

describe('a step of gradient descent', () => {
  it('goes against the gradient and leaves its input as it was', () => {
    const W = [
      [1, 2],
      [3, 4],
    ]
    expect(
      descentStep(
        W,
        [
          [1, 0],
          [-2, 4],
        ],
        0.5,
      ),
    ).toEqual([
      [0.5, 2],
      [4, 2],
    ])
    expect(W).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('is refused by the name of what is wrong', () => {
    const W = [[1, 2]]
    expect(() => descentStep([], W, 1)).toThrow(/\bW\b/)
    expect(() => descentStep(W, [[1]], 1)).toThrow(/\bgradW\b/)
    expect(() =>
      descentStep(
        W,
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toThrow(/\bgradW\b/)
    expect(() => descentStep(W, [[Number.NaN, 1]], 1)).toThrow(/\bgradW\b/)
    for (const step of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => descentStep(W, W, step)).toThrow(/\bstep\b/)
    }
    expect(() => descentStep(W, [[0, -1e300]], 1e300)).toThrow(/\bstep\b/)
  })
})
