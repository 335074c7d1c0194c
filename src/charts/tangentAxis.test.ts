import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLOT_HEIGHT, PLOT_TOP, tangentAxis, tangentRange } from './tangentAxis.ts'

const ratio = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(0))
const ratios = fc.array(ratio, { minLength: 1, maxLength: 10 })
const bottom = PLOT_TOP + PLOT_HEIGHT

test('every point stands within the plot, wherever its t is', () => {
  fc.assert(
    fc.property(ratios, (ts) => {
      const axis = tangentAxis(tangentRange(ts), 1)
      for (const t of ts) {
        const across = Number.parseFloat(axis.x(t))
        expect(across).toBeGreaterThanOrEqual(0)
        expect(across).toBeLessThanOrEqual(100)
        expect(axis.y(Math.log(t))).toBeGreaterThanOrEqual(PLOT_TOP)
        expect(axis.y(Math.log(t))).toBeLessThanOrEqual(bottom)
      }
    }),
  )
})

test('the curve is never drawn above its tangent', () => {
  fc.assert(
    fc.property(ratios, (ts) => {
      const axis = tangentAxis(tangentRange(ts), 1)
      for (const t of ts) expect(axis.y(Math.log(t))).toBeGreaterThanOrEqual(axis.y(t - 1))
    }),
  )
})

test('the plot shows t = 1, where both meet, at every range', () => {
  fc.assert(
    fc.property(ratios, (ts) => {
      const { right, low } = tangentRange(ts)
      expect(right).toBeGreaterThan(1)
      expect(low).toBeLessThan(0)
    }),
  )
})

test('the unit changes the numbers at the ticks, not where the curve stands', () => {
  const range = tangentRange([0.5, 2])
  const [nats, bits] = [tangentAxis(range, 1), tangentAxis(range, 1 / Math.LN2)]
  expect(bits.curve).toBe(nats.curve)
  expect(bits.ticksY.at(-1)?.value).not.toBe(nats.ticksY.at(-1)?.value)
})
