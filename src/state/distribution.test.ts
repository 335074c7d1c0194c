import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntry, dropEntry, moveBorder, normalise, oneHot, setEntry } from './distribution.ts'
import { classCounts, distributions, flags } from './testing/readers.ts'

const total = (p: readonly number[]) => p.reduce((sum, x) => sum + x, 0)

const cases = classCounts.chain((classes) =>
  fc.record({
    p: distributions(classes),
    i: fc.integer({ min: 0, max: classes - 1 }),
    locked: flags(classes),
    values: fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 1, maxLength: 8 }),
  }),
)

describe('setting one entry of a distribution', () => {
  it('keeps the sum at 1 and every entry in [0, 1], from any start to any value', () => {
    fc.assert(
      fc.property(cases, ({ p, i, locked, values }) => {
        let now = p
        for (const value of values) {
          now = setEntry(now, i, value, locked)
          expect(Math.abs(total(now) - 1)).toBeLessThan(1e-12)
          for (const x of now) expect(x >= 0 && x <= 1).toBe(true)
        }
      }),
    )
  })
  it('gives the entry its value where the locked ones leave room, else all the room there is', () => {
    fc.assert(
      fc.property(cases, ({ p, i, locked, values: [value = 0] }) => {
        fc.pre(locked.some((lock, j) => !lock && j !== i))
        const room = 1 - total(p.filter((_, j) => j !== i && locked[j] === true))
        const expected = Math.min(Math.max(value, 0), Math.max(room, 0))
        expect(setEntry(p, i, value, locked)[i]).toBeCloseTo(value === p[i] ? value : expected, 12)
      }),
    )
  })
  it('leaves locked classes untouched', () => {
    fc.assert(
      fc.property(cases, ({ p, i, locked, values: [value = 0] }) => {
        const next = setEntry(p, i, value, locked)
        p.forEach((x, j) => {
          if (j !== i && locked[j] === true) expect(next[j]).toBe(x)
        })
      }),
    )
  })
  it('keeps the proportions among the classes that give way', () => {
    const [cat = 0, dog = 0, fox = 0] = setEntry([0.2, 0.6, 0.2], 2, 0.6, [])
    expect(fox).toBe(0.6)
    expect(cat).toBeCloseTo(0.1, 12)
    expect(dog).toBeCloseTo(0.3, 12)
  })
  it('restores the distribution exactly when the value comes back', () => {
    fc.assert(
      fc.property(cases, ({ p, i, locked }) => {
        expect(setEntry(p, i, p[i] ?? 0, locked)).toEqual(p)
      }),
    )
  })
  it('splits the rest equally where all others are 0', () => {
    expect(setEntry([1, 0, 0], 0, 0.5, [])).toEqual([0.5, 0.25, 0.25])
  })
  it('splits the rest equally among the unlocked where these are 0', () => {
    expect(setEntry([0.5, 0.5, 0, 0], 0, 0.25, [false, true, false, false])).toEqual([
      0.25, 0.5, 0.125, 0.125,
    ])
  })
  it('has no negative entry where the locked ones add up to a rounding more than 1', () => {
    const next = setEntry([0.33, 0.56, 0.11, 0, 0], 3, 0.5, [true, true, true, false, false])
    expect(next).toEqual([0.33, 0.56, 0.11, 0, 0])
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('ignores %s', (value) => {
    const p = [0.5, 0.5]
    expect(setEntry(p, 0, value, [])).toBe(p)
  })
  it('ignores a class that does not exist', () => {
    const p = [0.5, 0.5]
    expect(setEntry(p, 2, 0.1, [])).toBe(p)
  })
})

describe('moving a border', () => {
  it('keeps the sum of both sides and touches nobody else', () => {
    fc.assert(
      fc.property(cases, ({ p, i, values: [value = 0] }) => {
        const next = moveBorder(p, i, value)
        const both = (q: readonly number[]) => (q[i] ?? 0) + (q[i + 1] ?? 0)
        expect(Math.abs(both(next) - both(p))).toBeLessThan(1e-15)
        next.forEach((x, j) => {
          expect(x).toBeGreaterThanOrEqual(0)
          if (j !== i && j !== i + 1) expect(x).toBe(p[j])
        })
      }),
    )
  })
  it('stops at both ends', () => {
    expect(moveBorder([0.25, 0.25, 0.5], 0, 0.9)).toEqual([0.5, 0, 0.5])
    expect(moveBorder([0.25, 0.25, 0.5], 0, -0.9)).toEqual([0, 0.5, 0.5])
  })
  it('does nothing at the last class, which has no border', () => {
    const p = [0.5, 0.5]
    expect(moveBorder(p, 1, 0.1)).toBe(p)
  })
})

describe('a class more or less', () => {
  it('keeps the sum at 1', () => {
    fc.assert(
      fc.property(cases, ({ p, locked }) => {
        expect(Math.abs(total(appendEntry(p, locked)) - 1)).toBeLessThan(1e-12)
        fc.pre(locked.slice(0, -1).some((lock) => !lock))
        expect(Math.abs(total(dropEntry(p, locked)) - 1)).toBeLessThan(1e-12)
      }),
    )
  })
  it('gives the newcomer half of an equal share', () => {
    expect(appendEntry([0.5, 0.5], [])[2]).toBeCloseTo(1 / 6, 12)
  })
  it('gives the newcomer nothing where all are locked', () => {
    expect(appendEntry([0.5, 0.5], [true, true])).toEqual([0.5, 0.5, 0])
  })
})

describe('normalising', () => {
  it('divides by the sum, and shares equally where there is none', () => {
    expect(normalise([1, 3])).toEqual([0.25, 0.75])
    expect(normalise([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25])
  })
})

describe('one-hot', () => {
  it('puts all mass on its class', () => {
    expect(oneHot(1, 3)).toEqual([0, 1, 0])
  })
})

it('a border at the end of two classes gives no class more than everything', () => {
  const p = [0.0009990009990009992, 0.9990009990009991]
  for (const entry of moveBorder(p, 0, 0)) expect(entry).toBeLessThanOrEqual(1)
})
