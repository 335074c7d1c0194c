import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactModel, switchMode } from './mode.ts'
import { modelProbabilities } from './model.ts'
import { classCounts, logits } from './testing/readers.ts'

const labels = ['cat', 'dog', 'fox']

describe('switching the mode', () => {
  it('keeps Q, from logits to probabilities and back', () => {
    fc.assert(
      fc.property(
        classCounts.chain((classes) => logits(classes, 20)),
        (z) => {
          const there = switchMode({ kind: 'logits', z }, 'probabilities', [])
          const back = switchMode(there.model, 'logits', [])
          expect([there.notice, back.notice]).toEqual([null, null])
          const before = modelProbabilities({ kind: 'logits', z })
          modelProbabilities(back.model).forEach((q, i) => {
            expect(q / (before[i] ?? 0)).toBeCloseTo(1, 12)
          })
        },
      ),
    )
  })
  it('turns an exact 0 into the logit −50 and names the class', () => {
    const { model, notice } = switchMode({ kind: 'probabilities', q: [0.5, 0, 0.5] }, 'logits', labels)
    expect(model).toEqual({ kind: 'logits', z: [0, -50, 0] })
    expect(notice).toContain('the logit of dog is now −50')
  })
  it('changes nothing where the mode is already that', () => {
    const model = { kind: 'probabilities', q: [1, 0, 0] } as const
    expect(switchMode(model, 'probabilities', labels)).toEqual({ model, notice: null })
  })
})

describe('a model of given probabilities', () => {
  it('keeps logit mode where logits reach them', () => {
    const { model, notice } = exactModel([0.25, 0.5, 0.25], 'logits', labels)
    expect(model.kind).toBe('logits')
    expect(notice).toBeNull()
    modelProbabilities(model).forEach((q, i) => {
      expect(q).toBeCloseTo([0.25, 0.5, 0.25][i] ?? 0, 12)
    })
  })
  it.each([0, 1e-300])('goes to probability mode for a probability of %s, and names the class', (tiny) => {
    const q = [1 - tiny, tiny, 0]
    const { model, notice } = exactModel(q, 'logits', labels)
    expect(model).toEqual({ kind: 'probabilities', q })
    expect(notice).toContain('dog, fox')
  })
})
