import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelProbabilities } from './model.ts'
import { applyPreset } from './presets.ts'
import { defaultReader } from './reader.ts'
import { readers } from './testing/readers.ts'

function expectSame(a: readonly number[], b: readonly number[]): void {
  expect(a.length).toBe(b.length)
  a.forEach((x, i) => {
    expect(Math.abs(x - (b[i] ?? Number.NaN))).toBeLessThan(1e-12)
  })
}

describe('presets', () => {
  it('q=p makes Q equal to P, whatever P', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { p, model } = applyPreset(reader, 'q=p')
        expect(p).toBe(reader.p)
        expectSame(modelProbabilities(model), reader.p)
      }),
    )
  })
  it('q=p stays in logit mode where P has no 0, and says so where it cannot', () => {
    expect(applyPreset(defaultReader, 'q=p')).toMatchObject({ model: { kind: 'logits' }, notice: null })
    const withZero = applyPreset({ ...defaultReader, p: [0.5, 0.5, 0, 0, 0] }, 'q=p')
    expect(withZero.model.kind).toBe('probabilities')
    expect(withZero.notice).toContain('fox, owl, elk')
  })
  it('uniform makes Q uniform and keeps the mode', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { p, model } = applyPreset(reader, 'uniform')
        expect(p).toBe(reader.p)
        expect(model.kind).toBe(reader.model.kind)
        expectSame(
          modelProbabilities(model),
          reader.p.map(() => 1 / reader.p.length),
        )
      }),
    )
  })
  it('p-uniform makes P uniform and leaves the model alone', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { p, model } = applyPreset(reader, 'p-uniform')
        expect(model).toBe(reader.model)
        expectSame(
          p,
          reader.p.map(() => 1 / reader.p.length),
        )
      }),
    )
  })
  it('one-hot puts P on the class in focus, else on the largest', () => {
    expect(applyPreset({ ...defaultReader, focus: 2 }, 'one-hot').p).toEqual([0, 0, 1, 0, 0])
    expect(applyPreset(defaultReader, 'one-hot').p).toEqual([1, 0, 0, 0, 0])
  })
  it('swap exchanges P and Q', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { p, model } = applyPreset(reader, 'swap')
        expectSame(p, modelProbabilities(reader.model))
        expectSame(modelProbabilities(model), reader.p)
      }),
    )
  })
})
