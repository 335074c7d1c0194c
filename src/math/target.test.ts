import { describe, expect, it } from 'vitest'
import { checkLabelSmoothing, checkTarget, type Target } from './target.ts'

describe('a target', () => {
  it('is a class index below K, or K probabilities', () => {
    for (const target of [0, 2, [0.5, 0.5, 0], new Float32Array([0, 0, 1])]) {
      expect(() => checkTarget(target, 3, 'target')).not.toThrow()
    }
  })

  it('is refused by name when it is anything else', () => {
    const wrong: unknown[] = [
      3,
      -1,
      0.5,
      Number.NaN,
      [1],
      [0.5, 0.6, 0],
      [],
      null,
      undefined,
      '1',
      [1, 0, 0, 0],
    ]
    for (const target of wrong) {
      expect(() => checkTarget(target as Target, 3, 'target')).toThrow(/\btarget\b/)
    }
  })

  it('is smoothed by a share between 0 and 1 only', () => {
    for (const e of [0, 0.1, 1]) expect(() => checkLabelSmoothing(e)).not.toThrow()
    for (const e of [-0.1, 1.1, Number.NaN])
      expect(() => checkLabelSmoothing(e)).toThrow(/\blabelSmoothing\b/)
  })
})
