import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { iris } from './iris.ts'
import { planesOf, reachOf } from './mapOf.ts'
import { momentOf } from './moment.ts'
import { setupOf } from './setup.ts'

const setup = setupOf(iris(), { bias: true, lambda: 0.01, eta: 0.5, reduction: 'mean', start: null })

test('is the step of the run whose weights it is given', () => {
  const step = courseOf(setup, 30).at(-1)
  const now = momentOf(setup, step?.W)
  expect(now.total).toBe(step?.total)
  expect(now.correct).toBe(step?.correct)
  expect(now.norm).toBe(step?.norm)
  expect(now.confusion.flat().reduce((a, b) => a + b)).toBe(150)
})

test('without weights it is the start, where every answer is the first class', () => {
  const now = momentOf(setup, undefined)
  expect(now.confusion.map(([first]) => first)).toEqual([50, 50, 50])
  expect(now.total).toBeCloseTo(Math.log(3), 14)
})

test('over the map a score is the weights of its two features and the bias, the others at their mean', () => {
  const W = [[1, 2, 3, 4, 5]]
  expect(planesOf(W, { bias: true, across: 2, up: 0 })).toEqual([{ a: 4, b: 2, c: 1 }])
  expect(planesOf(W, { bias: false, across: 2, up: 0 })).toEqual([{ a: 3, b: 1, c: 0 }])
  expect(planesOf(W, { bias: true, across: 0, up: 0 })).toEqual([{ a: 2, b: 0, c: 1 }])
})

test('the map reaches every sample', () => {
  const reach = reachOf(iris(), [0, 1])
  expect(iris().X.every((x) => Math.abs(x[0] ?? 0) < reach && Math.abs(x[1] ?? 0) < reach)).toBe(true)
  expect(reach).toBeLessThan(4.5)
})
