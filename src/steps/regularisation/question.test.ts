import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { question } from './question.ts'

const start = complete(defaultReader, parts.learning.defaults)
const settled = complete(start, question.settled)
const [before, after] = [linearMeasures(start), linearMeasures(settled)]

test('the settled state has twice the λ and the same weights and samples', () => {
  expect(settled.lambda).toBe(2 * start.lambda)
  expect(settled.weights).toEqual(start.weights)
  expect(settled.inputs).toEqual(start.inputs)
})

test('there the probabilities and the data part are what they were; penalty and gradient are not', () => {
  expect(after.probabilities).toEqual(before.probabilities)
  expect(after.dataLoss).toBe(before.dataLoss)
  expect(after.penalty).toBeCloseTo(2 * before.penalty, 15)
  expect(after.gradient).not.toEqual(before.gradient)
})

test('with all weights 0 neither penalty nor gradient changes', () => {
  const weights = start.weights.map((row) => row.map(() => 0))
  const at = (lambda: number) => linearMeasures({ ...start, weights, lambda })
  expect(at(2 * start.lambda).penalty).toBe(0)
  expect(at(2 * start.lambda).gradient).toEqual(at(start.lambda).gradient)
})

test('the right answer names both numbers before and after', () => {
  const right = question.options.find((option) => option.right)
  const said = right?.answer(settled, measures(settled))
  const { focus, feature } = settled
  for (const { penalty, gradient } of [before, after])
    for (const value of [penalty, gradient[focus ?? 0]?.[feature] ?? Number.NaN])
      expect(said).toContain(formatNumber(value))
})
