import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree } from '../../expression/agree.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { j, l } from '../../expression/indices.ts'
import { partial } from '../../expression/partial.ts'
import type { Index } from '../../expression/tree.ts'
import { Ly, yhat, z } from '../../expression/variables.ts'
import { softmaxJacobian } from '../../math/softmaxJacobian.ts'
import { complete } from '../../state/complete.ts'
import { oneHot } from '../../state/distribution.ts'
import { LOGIT_LIMIT, modelLogits } from '../../state/logits.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { jacobianEntry } from './derivation.ts'
import { contraction, gradientOf } from './gradient.ts'

const start = complete(defaultReader, parts.learning.defaults)
const environment = ({ labels, p, model }: Reader) => ({
  size: { class: labels.length },
  data: { z: modelLogits(model), y: p },
  base: Math.E,
})

describe('the gradient by the logits', () => {
  it('is the exact derivative of the loss, for every label and all logits', () => {
    const derivative = partial(Ly(), z(j))
    fc.assert(
      fc.property(readers, (reader) => {
        const { residuals } = gradientOf(reader)
        for (const [at, residual] of residuals.entries()) {
          const exact = evaluate(derivative, environment(reader), new Map<Index, number>([[j, at]]))
          expect(Math.abs(residual - exact.value)).toBeLessThanOrEqual(1e-12)
        }
      }),
    )
  })

  it('adds up to 0, and no entry of it is beyond 1', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { residuals, sum } = gradientOf(reader)
        expect(sum).toBe(0)
        // A label of floats sums to 1 no better than to rounding.
        for (const residual of residuals) expect(Math.abs(residual)).toBeLessThanOrEqual(1 + 1e-15)
      }),
    )
  })

  it('keeps its digits where the model is sure and right', () => {
    const z = [0, LOGIT_LIMIT, 0]
    const { residuals } = gradientOf({ p: oneHot(1, 3), model: { kind: 'logits', z } })
    expect(residuals[1]).toBeCloseTo(-2 * Math.exp(-LOGIT_LIMIT), 34)
    expect(residuals[1]).toBeLessThan(0)
  })
})

describe('the contracted Jacobian', () => {
  it('is the gradient, whichever column is chosen', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { residuals } = gradientOf(reader)
        for (const [at, residual] of residuals.entries())
          expect(contraction(reader, at).sum).toBeCloseTo(residual, 12)
      }),
    )
  })

  it('has a weight for each class that the label names, and no other', () => {
    const { rows } = contraction(start, 0)
    expect(rows.map(({ weight }) => weight !== 0)).toEqual([false, true, false])
    expect(rows.map(({ product }) => product !== 0)).toEqual([false, true, false])
  })

  it('has the entries of the printed formula, which are how softmax changes', () => {
    const change = partial(yhat(l), z(j))
    fc.assert(
      fc.property(readers, (reader) => {
        const given = environment(reader)
        for (const [row, entries] of softmaxJacobian(given.data.z).entries())
          for (const [column, entry] of entries.entries()) {
            const at = new Map<Index, number>([
              [l, row],
              [j, column],
            ])
            const printed = evaluate(jacobianEntry, given, at)
            expect(agree(printed, evaluate(change, given, at)).verdict).toBe('ok')
            expect(Math.abs(entry - printed.value)).toBeLessThanOrEqual(1e-15)
          }
      }),
      { numRuns: 30 },
    )
  })
})
