import { expect, test } from 'vitest'
import { curvatureBound } from '../../math/curvatureBound.ts'
import { regimeOf, safeStep } from './bounds.ts'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { READY_MADE } from './readyMade.ts'
import { type Choices, setupOf } from './setup.ts'

const choices: Choices = { bias: true, lambda: 0.1, eta: 0.5, reduction: 'mean', start: null }
const setup = (change: Partial<Choices>) => setupOf(dataOf(READY_MADE.overlapping), { ...choices, ...change })
const totals = (change: Partial<Choices>, steps: number) =>
  courseOf(setup(change), steps).map(({ total }) => total)
const rises = (values: readonly number[]) =>
  values.filter((value, t) => t > 0 && value > (values[t - 1] ?? 0) * (1 + 1e-13)).length

test('is 2 over the bound of math', () => {
  for (const reduction of ['sum', 'mean'] as const)
    for (const lambda of [0, 0.3])
      expect(safeStep(setup({ reduction, lambda }))).toBeCloseTo(
        2 / curvatureBound(setup({ reduction, lambda })),
        14,
      )
})

test('at 2/K the loss never rises, far above it does', () => {
  const eta = safeStep(setup({}))
  expect(regimeOf(setup({ eta }))).toBe('safe')
  expect(rises(totals({ eta }, 300))).toBe(0)
  expect(regimeOf(setup({ eta: 8 * eta }))).toBe('open')
  expect(rises(totals({ eta: 8 * eta }, 300))).toBeGreaterThan(100)
})

test('the weights stay bounded just below ηλ = 2 and grow without bound above it', () => {
  const norms = (eta: number) => courseOf(setup({ eta, lambda: 1 }), 1500).map(({ norm }) => norm)
  expect(regimeOf(setup({ eta: 1.9, lambda: 1 }))).toBe('open')
  expect(Math.max(...norms(1.9))).toBeLessThan(1e3)
  expect(regimeOf(setup({ eta: 3, lambda: 1 }))).toBe('wild')
  expect(norms(3).length).toBeLessThan(1200)
})

test('separable samples without a penalty: the loss goes to 0 and the norm grows on and on', () => {
  const course = courseOf(setupOf(dataOf(READY_MADE.separable), { ...choices, lambda: 0, eta: 1 }), 2000)
  const at = (t: number) => course[t] ?? { total: Number.NaN, norm: Number.NaN }
  expect(at(2000).total).toBeLessThan(at(200).total / 5)
  expect(at(2000).total).toBeLessThan(0.01)
  expect(at(2000).norm).toBeGreaterThan(1.2 * at(200).norm)
  for (let t = 1; t < course.length; t++) expect(at(t).norm).toBeGreaterThan(at(t - 1).norm)
})
