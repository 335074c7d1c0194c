import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waterfallDomain, waterfallSteps } from './waterfallSteps.ts'

const finite = fc.double({ min: -1, max: 3, noNaN: true })
const rows = fc.array(
  fc.array(fc.oneof(finite, fc.constantFrom(0, Infinity)), { minLength: 1, maxLength: 10 }),
  {
    minLength: 1,
    maxLength: 2,
  },
)

test('finite values lead from 0 to their sum, each row beginning where the one before ended', () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 10 }), (values) => {
      const steps = waterfallSteps(values)
      for (const [i, { from }] of steps.entries()) expect(from).toBe(steps[i - 1]?.to ?? 0)
      expect(steps.at(-1)?.to).toBeCloseTo(
        values.reduce((a, b) => a + b, 0),
        12,
      )
    }),
  )
})

test('an infinite value moves no other row', () => {
  expect(waterfallSteps([1, Infinity, -0.5])).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: Infinity },
    { from: 1, to: 0.5 },
  ])
})

test('the scale holds 0 and every finite end, and always has a length', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { low, high } = waterfallDomain(all)
      expect(low).toBeLessThanOrEqual(0)
      expect(high).toBeGreaterThan(0)
      expect(high - low).toBeLessThan(Infinity)
      for (const { to } of all.flatMap((values) => waterfallSteps(values)))
        if (Number.isFinite(to)) {
          expect(to).toBeGreaterThanOrEqual(low)
          expect(to).toBeLessThanOrEqual(high)
        }
    }),
  )
})

test('the scale has room on both sides of what it holds, for a drag and for what is infinite', () => {
  const { low, high } = waterfallDomain([[1, -3, Infinity]])
  expect(low).toBeLessThan(-2)
  expect(high).toBeGreaterThan(1)
  expect(waterfallDomain([[-1, Infinity]]).high).toBeGreaterThan(0)
})
