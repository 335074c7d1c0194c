import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { softmax } from '../math/softmax.ts'
import { appendLogit, logitsOf, setLogit, setLogitByProbability } from './logits.ts'
import { classCounts, distributions, logits } from './testing/readers.ts'

const cases = classCounts.chain((classes) =>
  fc.record({ z: logits(classes, 2), i: fc.integer({ min: 0, max: classes - 1 }) }),
)

describe('dragging a Q bar in logit mode', () => {
  it('gives the class the probability asked for, within reach, and moves no other logit', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0.15, max: 0.85, noNaN: true }), ({ z, i }, q) => {
        const next = setLogitByProbability(z, i, q)
        next.forEach((entry, j) => {
          if (j !== i) expect(entry).toBe(z[j])
        })
        expect(softmax(next)[i]).toBeCloseTo(q, 12)
      }),
    )
  })
  it('stops at −6 and 6, whatever is asked for', () => {
    expect(setLogitByProbability([0, 0], 0, 0)).toEqual([-6, 0])
    expect(setLogitByProbability([0, 0], 0, 1)).toEqual([6, 0])
    expect(setLogitByProbability([0, 50], 0, 0.5)).toEqual([6, 50])
  })
  it('gives a logit beyond ±6 back when its own probability comes back', () => {
    const z = [20, 0, 1]
    expect(setLogitByProbability(z, 0, softmax(z)[0] ?? 0)).toBe(z)
  })
  it('ignores what is not a number', () => {
    const z = [0, 0]
    expect(setLogitByProbability(z, 0, Number.NaN)).toBe(z)
  })
})

describe('a logit field', () => {
  it('takes what is within ±50 and stops there', () => {
    expect(setLogit([0, 1], 0, 7.25)).toEqual([7.25, 1])
    expect(setLogit([0, 1], 0, 51)).toEqual([50, 1])
    expect(setLogit([0, 1], 1, Number.NEGATIVE_INFINITY)).toEqual([0, -50])
  })
  it('ignores what is not a number', () => {
    expect(setLogit([0, 1], 0, Number.NaN)).toEqual([0, 1])
  })
})

describe('a new class', () => {
  it('gets half of an equal share of Q', () => {
    fc.assert(
      fc.property(cases, ({ z }) => {
        expect(softmax(appendLogit(z)).at(-1)).toBeCloseTo(1 / (2 * (z.length + 1)), 12)
      }),
    )
  })
})

describe('logits of a distribution', () => {
  it('give it back through softmax wherever nothing had to be clamped, and within ±50', () => {
    fc.assert(
      fc.property(classCounts.chain(distributions), (q) => {
        const { z, clamped } = logitsOf(q)
        for (const entry of z) expect(Math.abs(entry)).toBeLessThanOrEqual(50 + 1e-12)
        const back = softmax(z)
        q.forEach((x, i) => {
          const relative = Math.abs((back[i] ?? Number.NaN) - x) / x
          if (!clamped.includes(i)) expect(relative).toBeLessThan(1e-12)
          else expect(back[i]).toBeLessThan(1e-20)
        })
      }),
    )
  })
  it('have mean 0 over the finite ones', () => {
    const { z, clamped } = logitsOf([0.5, 0, 0.25, 0.25])
    expect((z[0] ?? 0) + (z[2] ?? 0) + (z[3] ?? 0)).toBeCloseTo(0, 12)
    expect(z[1]).toBe(-50)
    expect(clamped).toEqual([1])
  })
  it('keep the ratio of the likely classes when the mean would push these over 50', () => {
    const { z, clamped } = logitsOf([0.75, 0.25, 1e-300, 1e-300, 1e-300])
    expect(clamped).toEqual([2, 3, 4])
    expect((z[0] ?? 0) - (z[1] ?? 0)).toBeCloseTo(Math.log(3), 12)
  })
})
