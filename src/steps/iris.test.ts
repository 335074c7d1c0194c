import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iris } from './iris.ts'

const truth = JSON.parse(readFileSync(new URL('../math/truth/training.json', import.meta.url), 'utf8')).data
  .iris

/** Of the truth files: standardised data. */
const [RELATIVE, ABSOLUTE] = [1e-15, 5e-15]

test('the measurements and species are those of the truth file, flower by flower', () => {
  expect(iris().measurements).toEqual(truth.raw)
  expect(iris().y).toEqual(truth.y)
  expect(iris().species).toHaveLength(3)
})

test('standardised they are those of the truth file, within its tolerance', () => {
  const { X } = iris()
  expect(X).toHaveLength(truth.X.length)
  for (const [i, x] of X.entries()) {
    expect(x).toHaveLength(iris().features.length)
    for (const [n, entry] of x.entries()) {
      const wanted: number = truth.X[i][n]
      expect(Math.abs(entry - wanted)).toBeLessThanOrEqual(RELATIVE * Math.abs(wanted) + ABSOLUTE)
    }
  }
})
