import { expect, test } from 'vitest'
import { iris as flowers } from '../iris.ts'
import { iris, petals } from './iris.ts'

test('the lab has all 150 flowers, the same object at each call', () => {
  expect(iris().X).toBe(flowers().X)
  expect(iris()).toBe(iris())
  expect(petals()).toBe(petals())
})

test('the set of two features has those of the petals', () => {
  expect(petals().features).toEqual(['petal length', 'petal width'])
  expect(petals().X[100]).toEqual(iris().X[100]?.slice(2))
})
