import { csvParseRows } from 'd3-dsv'
import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { runCsv } from './exports.ts'
import { READY_MADE } from './readyMade.ts'
import { setupOf } from './setup.ts'

test('the saved run holds every number of every step, to the last bit', () => {
  const setup = setupOf(dataOf(READY_MADE.outlier), {
    bias: true,
    lambda: 0.3,
    eta: 0.7,
    reduction: 'mean',
    start: null,
  })
  const course = courseOf(setup, 9)
  const [heads, ...rows] = csvParseRows(runCsv(setup, course))
  expect(heads?.slice(0, 7)).toEqual(['step', 'data', 'penalty', 'total', 'right', 'norm', 'W0_0'])
  expect(heads?.at(-1)).toBe('W2_2')
  expect(rows.map((row) => row.map(Number))).toEqual(
    course.map(({ data, penalty, total, correct, norm, W }, step) => [
      step,
      data,
      penalty,
      total,
      correct,
      norm,
      ...W,
    ]),
  )
})
