import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseNumber } from './base.ts'
import { measures } from './measures.ts'
import type { Model } from './model.ts'
import type { Reader } from './reader.ts'
import { defaultReader } from './reader.ts'
import { createReaderStore } from './store.ts'
import { readers } from './testing/readers.ts'

function withModel(model: Model, p: readonly number[] = [0.5, 0.5]): Reader {
  return { ...defaultReader, p, model }
}

const total = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0)

describe('measures', () => {
  it('obey H(P,Q) = H(P) + KL(P‖Q), or are infinite alike', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { entropy, crossEntropy, kl } = measures(reader)
        if (kl === Number.POSITIVE_INFINITY) expect(crossEntropy).toBe(kl)
        else expect(Math.abs(entropy + kl - crossEntropy)).toBeLessThan(1e-12 * (1 + crossEntropy))
      }),
    )
  })
  it('have shares that add up to KL(P‖Q), infinite ones included', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { shares, kl } = measures(reader)
        if (kl === Number.POSITIVE_INFINITY) expect(total(shares)).toBe(kl)
        else expect(Math.abs(total(shares) - kl)).toBeLessThan(1e-12 * (1 + kl))
      }),
    )
  })
  it('have no divergence where the preset gave the model the truth, in either mode', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const store = createReaderStore({ ...reader, lock: [], lockedP: [], lockedQ: [] })
        store.actions.applyPreset('q=p')
        const { kl, shares } = measures(store.getState().reader)
        expect(kl).toBe(0)
        expect(shares.every((share) => share === 0)).toBe(true)
      }),
    )
  })
  it('name the first class that makes them infinite, and no class otherwise', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { infiniteClass, kl, q } = measures(reader)
        const first = reader.p.findIndex((x, i) => x > 0 && q[i] === 0)
        expect(infiniteClass).toBe(first < 0 ? null : first)
        expect(kl === Number.POSITIVE_INFINITY).toBe(infiniteClass !== null)
      }),
    )
  })
  it('are in the base of the reader, but for log q', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const nats = measures({ ...reader, base: 'e' })
        const here = measures(reader)
        const unit = Math.log(baseNumber(reader.base))
        const pairs = [
          [here.entropy, nats.entropy],
          [here.crossEntropy, nats.crossEntropy],
          [here.klReverse, nats.klReverse],
          ...here.shares.map((x, i) => [x, nats.shares[i]]),
          ...here.surprisalP.map((x, i) => [x, nats.surprisalP[i]]),
          ...here.surprisalQ.map((x, i) => [x, nats.surprisalQ[i]]),
        ]
        for (const [x = 0, y = 0] of pairs) {
          if (Number.isFinite(y)) expect(Math.abs(x * unit - y)).toBeLessThan(1e-14 * (1 + Math.abs(y)))
          else expect(x).toBe(y)
        }
        expect(here.logQ).toEqual(nats.logQ)
      }),
    )
  })
  it('of a fair coin against a fair coin are 1 bit, 1 bit and 0', () => {
    const reader = { ...withModel({ kind: 'probabilities', q: [0.5, 0.5] }), base: '2' as const }
    expect(measures(reader)).toMatchObject({
      entropy: 1,
      crossEntropy: 1,
      kl: 0,
      klReverse: 0,
      shares: [0, 0],
      surprisalP: [1, 1],
      surprisalQ: [1, 1],
    })
  })
  it('give 0 for a class with p = 0, whose surprisal is infinite, and 0 for a sure one, never −0', () => {
    const { shares, surprisalP, entropy, klReverse } = measures(
      withModel({ kind: 'logits', z: [0, 0] }, [1, 0]),
    )
    expect(shares[1]).toBe(0)
    expect(surprisalP).toEqual([0, Number.POSITIVE_INFINITY])
    expect(entropy).toBe(0)
    expect(klReverse).toBe(Number.POSITIVE_INFINITY)
  })
  it('stay finite where a probability underflows but its logit does not', () => {
    const { q, kl, logQ, infiniteClass } = measures(withModel({ kind: 'logits', z: [1000, 0] }))
    expect(q[1]).toBe(0)
    expect(logQ[1]).toBe(-1000)
    expect(kl).toBeCloseTo(500 - Math.log(2), 9)
    expect(infiniteClass).toBeNull()
  })
  it('are the same object as long as the numbers are', () => {
    const store = createReaderStore()
    const now = () => measures(store.getState().reader)
    const before = now()
    store.actions.setFocus(1)
    store.actions.setLine(2)
    store.actions.setP(0, 0.4)
    expect(now()).toBe(before)
    store.actions.setP(0, 0.5)
    expect(now()).not.toBe(before)
    store.actions.undo()
    expect(now()).toBe(before)
    store.actions.setBase('2')
    expect(now()).not.toBe(before)
  })
})

it('a probability that equals p but for rounding has a share of 0', () => {
  const p = [0.4, 0.3, 0.15, 0.1, 0.05]
  const off = p.map((x) => x * (1 + 2 * Number.EPSILON))
  const { shares, kl } = measures({ p, model: { kind: 'probabilities', q: off }, base: 'e' })
  expect(shares).toEqual([0, 0, 0, 0, 0])
  expect(kl).toBe(0)
})
