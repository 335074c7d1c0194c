import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { computeCourse, firstDrop } from './course.ts'
import { irisStepOf } from './keys.ts'
import { DROP, question } from './question.ts'

const defaults = complete(defaultReader, parts.learning.defaults)
const settled = complete(defaults, question.settled)
const course = computeCourse()
const [before, after] = [course[DROP - 1], course[DROP]]

test('the settled state shows the first step that lowers the loss and loses right answers: 126, then 124', () => {
  expect(irisStepOf(settled)).toBe(DROP)
  expect(irisStepOf(defaults)).not.toBe(DROP)
  expect(firstDrop(course)).toBe(DROP)
  expect([before?.right, after?.right]).toEqual([126, 124])
  expect(after?.total).toBeLessThan(before?.total ?? 0)
})

test('the loss falls in every step of that run', () => {
  for (const [step, { total }] of course.entries())
    if (step > 0) expect(total).toBeLessThan(course[step - 1]?.total ?? 0)
})

test('over the whole run both get better, as the right answer says', () => {
  expect(course.at(-1)?.total).toBeLessThan(course[0]?.total ?? 0)
  expect(course.at(-1)?.right).toBeGreaterThan(course[0]?.right ?? Number.POSITIVE_INFINITY)
})

test('every answer names both losses and both counts', () => {
  for (const option of question.options) {
    const text = option.answer(settled, measures(settled))
    for (const point of [before, after]) {
      expect(text).toContain(formatNumber(point?.total ?? Number.NaN))
      expect(text).toContain(String(point?.right))
    }
  }
})
