import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { setFeature } from '../../state/inputs.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { contributions, outerProduct } from './contributions.ts'
import { question } from './question.ts'

const settled = complete(complete(defaultReader, parts.learning.defaults), question.settled)
const { focus, feature, input } = settled
const m = focus ?? 0

test('the sample that settles it is the most wrong of all, and its feature is 0', () => {
  const { probabilities, residuals } = linearMeasures(settled)
  const given = settled.inputs.map(({ k }, i) => probabilities[k]?.[i] ?? Number.NaN)
  expect(settled.inputs[input]?.k).toBe(m)
  expect(settled.inputs[input]?.x[feature]).toBe(0)
  expect(Math.min(...given)).toBe(given[input])
  expect(residuals[m]?.[input]).toBeLessThan(-0.95)
})

test('there it has no part in the derivative by that weight, and one in those by the others of its class', () => {
  expect(Math.abs(contributions(settled, { m, n: feature })[input] ?? Number.NaN)).toBe(0)
  for (const [n, value] of (outerProduct(settled, input)[m] ?? []).entries())
    if (n !== feature) expect(Math.abs(value)).toBeGreaterThan(0.5)
})

test('there the gradient by that weight is the same whatever the label of the sample, and not so once its feature is 1', () => {
  const entry = (inputs: typeof settled.inputs) =>
    linearMeasures({ ...settled, inputs }).dataGradient[m]?.[feature] ?? Number.NaN
  const relabelled = (inputs: typeof settled.inputs) =>
    inputs.map(({ x, k }, i) => ({ x, k: i === input ? 0 : k }))
  expect(entry(relabelled(settled.inputs))).toBe(entry(settled.inputs))
  const seen = setFeature(settled.inputs, input, feature, 1)
  expect(entry(relabelled(seen))).not.toBeCloseTo(entry(seen), 2)
})

test('every answer has the numbers of the state', () => {
  const { probabilities, residuals } = linearMeasures(settled)
  for (const { answer } of question.options) {
    const text = answer(settled, measures(settled))
    for (const value of [probabilities[m]?.[input], residuals[m]?.[input]])
      expect(text).toContain(formatNumber(value ?? Number.NaN))
    expect(text).not.toMatch(/undefined|NaN/)
  }
})
