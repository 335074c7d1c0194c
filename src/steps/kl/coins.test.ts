import { expect, test } from 'vitest'
import { detour } from './coins.ts'

test('the three coins break the triangle inequality: the direct way is more than twice the detour', () => {
  const { direct, legs } = detour()
  // ½ ln(25/9); ½ ln(4/3); ¼ ln(5/2) + ¾ ln(5/6)
  expect(direct).toBeCloseTo(0.5 * Math.log(25 / 9), 14)
  expect(legs[0]).toBeCloseTo(0.5 * Math.log(4 / 3), 14)
  expect(legs[1]).toBeCloseTo(0.25 * Math.log(5 / 2) + 0.75 * Math.log(5 / 6), 14)
  expect(direct).toBeGreaterThan(2 * (legs[0] + legs[1]))
})
