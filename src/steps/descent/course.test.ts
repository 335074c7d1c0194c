import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gradientDescent } from '../../math/gradientDescent.ts'
import { courseOf, rowsOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { iris } from './iris.ts'
import { READY_MADE } from './readyMade.ts'
import { type Choices, setupOf } from './setup.ts'

const choices: Choices = { bias: true, lambda: 0, eta: 0.5, reduction: 'mean', start: null }
const truth = JSON.parse(readFileSync(new URL('../../math/truth/training.json', import.meta.url), 'utf8'))

test('is gradientDescent, bit for bit', () => {
  for (const change of [{}, { lambda: 0.01 }, { reduction: 'sum' as const, eta: 0.02, lambda: 1 }]) {
    const setup = setupOf(dataOf(READY_MADE.overlapping), { ...choices, ...change })
    const whole = gradientDescent({ ...setup, step: setup.eta, steps: 60 })
    const course = courseOf(setup, 60)
    expect(course.map(({ total }) => total)).toEqual(whole.losses)
    expect(rowsOf(course.at(-1)?.W ?? new Float64Array(), setup.C)).toEqual(whole.W)
    expect(course.at(-1)?.correct).toBe(whole.correct)
  }
})

test('on iris it is the truth files’ run, each of the 200 steps to 1e-12', () => {
  for (const run of truth.cases) {
    const setup = setupOf(iris(), {
      ...choices,
      bias: false,
      lambda: run.lambda,
      eta: run.step,
      reduction: run.form,
    })
    const course = courseOf(setup, run.steps)
    const expected: readonly number[] = run.expect.loss.value
    expect(course).toHaveLength(expected.length)
    for (const [t, value] of expected.entries())
      expect(
        Math.abs((course[t]?.total ?? Number.NaN) - value),
        `step ${t} of ${run.id}`,
      ).toBeLessThanOrEqual(1e-12 * value)
    expect(course.at(-1)?.correct).toBe(run.expect.correct.value)
  }
})

test('a bias is worth seventeen irises, and a penalty costs three of them', () => {
  const right = (change: Partial<Choices>) =>
    courseOf(setupOf(iris(), { ...choices, ...change }), 200).at(-1)?.correct
  expect(right({})).toBe(146)
  expect(right({ lambda: 0.01 })).toBe(143)
  expect(right({ bias: false, lambda: 0.01 })).toBe(129)
})

test('two steps that overflow end the run and throw nothing', () => {
  const setup = setupOf(dataOf(READY_MADE.overlapping), { ...choices, eta: 1e3, lambda: 100 })
  const course = courseOf(setup, 200)
  expect(course.length).toBeLessThan(100)
  expect(course.length).toBeGreaterThan(1)
  expect(course.every(({ total, norm }) => Number.isFinite(total) && Number.isFinite(norm))).toBe(true)
})

test('a run goes on from weights that it is given', () => {
  const setup = setupOf(dataOf(READY_MADE.separable), choices)
  const whole = courseOf(setup, 30)
  const half = rowsOf(whole[12]?.W ?? new Float64Array(), setup.C)
  expect(courseOf({ ...setup, start: half }, 18)).toEqual(whole.slice(12))
})
