import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iris } from '../iris.ts'
import { computeCourse, firstDrop, IRIS_COUNT, IRIS_SETTINGS, IRIS_STEPS } from './course.ts'
import { courseText, irisCourse, readCourse } from './irisCourse.ts'

const truth = JSON.parse(readFileSync(new URL('../../math/truth/training.json', import.meta.url), 'utf8'))

test('its losses are those of the truth file', () => {
  const { lambda, eta, reduction } = IRIS_SETTINGS
  const found = truth.cases.find(
    (one: { dataset: string; form: string; lambda: number; step: number }) =>
      one.dataset === 'iris' && one.form === reduction && one.lambda === lambda && one.step === eta,
  )
  const { value, tight }: { value: number[]; tight: [number, number] } = found.expect.loss
  for (const [step, { total }] of computeCourse().entries()) {
    const wanted = value[step] ?? Number.NaN
    expect(Math.abs(total - wanted)).toBeLessThanOrEqual(tight[0] * wanted + tight[1])
  }
})

test('there is a point before the first step and one after each, over all flowers', () => {
  expect(computeCourse()).toHaveLength(IRIS_STEPS + 1)
  expect(iris().X).toHaveLength(IRIS_COUNT)
  expect(iris().y).toHaveLength(IRIS_COUNT)
})

test('the page carries it to the browser without loss', () => {
  expect(readCourse(courseText(irisCourse()))).toEqual(computeCourse())
})

test('the first drop is the first step in which loss and right answers both fall', () => {
  const point = (total: number, right: number) => ({ total, right })
  expect(firstDrop([point(3, 1), point(2, 2), point(1.5, 2), point(1, 1), point(0.5, 0)])).toBe(3)
  expect(firstDrop([point(3, 2), point(4, 1), point(2, 1)])).toBeNull()
})
