import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loss } from '../../math/loss.ts'
import { logOfTinyLoss } from './logOfTinyLoss.ts'

const far = fc.tuple(
  fc.double({ min: 50, max: 690, noNaN: true }),
  fc.double({ min: -5, max: 5, noNaN: true }),
)

test('is the logarithm of the loss wherever a double still holds it', () => {
  fc.assert(
    fc.property(far, ([top, other]) => {
      const z = [other, top, -other]
      expect(Math.abs(logOfTinyLoss(z, 1) - Math.log(loss(z, 1)))).toBeLessThan(1e-11)
    }),
  )
})

test('goes on below the smallest double', () => {
  expect(loss([1000, 0], 0)).toBe(0)
  expect(logOfTinyLoss([1000, 0], 0)).toBe(-1000)
})
