import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loss } from '../../math/loss.ts'
import { complete } from '../../state/complete.ts'
import { isOneHot } from '../../state/distribution.ts'
import { LOGIT_LIMIT, modelLogits } from '../../state/logits.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { readers as anyReaders } from '../../state/testing/readers.ts'
import { trueClass } from '../../state/trueClass.ts'
import { parts } from '../parts.ts'
import { labelMeasures, labelOf } from './label.ts'
import { readers } from './testing/readers.ts'

const start = complete(defaultReader, parts.classifier.defaults)
const nats = (reader: Reader): Reader => ({ ...reader, base: 'e' })

describe('the label', () => {
  it('is what p is unless told', () => {
    fc.assert(
      fc.property(anyReaders, (reader) => {
        expect(labelOf(reader)).toEqual(reader.p)
      }),
    )
  })

  it('is one-hot at the true class where it is told to be, whatever p is', () => {
    fc.assert(
      fc.property(anyReaders, (reader) => {
        const y = labelOf({ ...reader, own: { label: 'one-hot' } })
        expect(isOneHot(y)).toBe(true)
        expect(y.indexOf(1)).toBe(trueClass(reader))
      }),
    )
  })

  it('is the same object for the same choices, so that what is computed from it stays computed', () => {
    fc.assert(fc.property(readers, (reader) => labelOf(reader) === labelOf({ ...reader })))
  })

  it('is p itself where it is soft and not smoothed', () => {
    expect(labelOf({ ...start, own: { label: 'soft' } })).toBe(start.p)
  })
})

describe('the loss', () => {
  it('is H(y) and KL(y‖ŷ) together, for every label', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { entropy, kl, crossEntropy } = labelMeasures(reader)
        expect(Math.abs(entropy + kl - crossEntropy)).toBeLessThanOrEqual(1e-12 * Math.max(1, crossEntropy))
      }),
    )
  })

  it('is the loss of src/math, for every label', () => {
    fc.assert(
      fc.property(readers.map(nats), (reader) => {
        const { crossEntropy } = labelMeasures(reader)
        const wanted = loss(modelLogits(reader.model), labelOf(reader))
        expect(Math.abs(crossEntropy - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, wanted))
      }),
    )
  })

  it('of a one-hot label is above 0 at every logit that a field takes', () => {
    const z = modelLogits(start.model).with(1, LOGIT_LIMIT)
    const { crossEntropy, kl } = labelMeasures({ ...start, model: { kind: 'logits', z } })
    expect(crossEntropy).toBeGreaterThan(0)
    expect(crossEntropy).toBe(loss(z, 1))
    expect(kl).toBe(crossEntropy)
  })
})
