import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iris, irisMeasurements, petals } from './iris.ts'

const truth = JSON.parse(readFileSync(new URL('../../math/truth/training.json', import.meta.url), 'utf8'))
  .data.iris

test('the measurements are those of the truth file, flower by flower', () => {
  expect(irisMeasurements).toEqual(truth.raw)
  expect(iris.y).toEqual(truth.y)
})

test('standardised they are those of the truth file, within its tolerance', () => {
  const value = truth.X.value ?? truth.X
  expect(iris.X).toHaveLength(value.length)
  for (const [i, x] of iris.X.entries())
    for (const [n, entry] of x.entries())
      expect(Math.abs(entry - value[i][n])).toBeLessThanOrEqual(1e-15 * Math.abs(value[i][n]) + 5e-15)
})

test('the set of two features has those of the petals', () => {
  expect(petals.features).toEqual(['petal length', 'petal width'])
  expect(petals.X[100]).toEqual(iris.X[100]?.slice(2))
})
