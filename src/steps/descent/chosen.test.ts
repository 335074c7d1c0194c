import { expect, test } from 'vitest'
import { keys, stepsOf, viewOf } from './chosen.ts'
import { dataOf, labDataOf } from './datasets.ts'
import { iris, petals } from './iris.ts'
import { flat } from './point.ts'
import { READY_MADE } from './readyMade.ts'

test('the map shows the petals of iris unless another two features are chosen', () => {
  expect(viewOf({ own: {} }, iris())).toEqual([2, 3])
  expect(viewOf({ own: { view: [0, 3] } }, iris())).toEqual([0, 3])
})

test('what a set does not have is not shown', () => {
  expect(viewOf({ own: { view: [0, 3] } }, petals())).toEqual([0, 1])
  expect(viewOf({ own: {} }, { ...petals(), features: ['one'] })).toEqual([0, 0])
})

test('a link holds two different features, and steps within the history', () => {
  expect(keys['view']?.read('3,0')).toEqual([3, 0])
  for (const text of ['3,3', '3', '1,2,3', '0,99', 'a,b']) expect(keys['view']?.read(text)).toBeUndefined()
  expect(keys['steps']?.read('10000')).toBe(10000)
  expect(keys['steps']?.read('10001')).toBeUndefined()
  expect(stepsOf({ own: { steps: 0 } })).toBe(0)
})

test('the same choice is the same data, so that a run is not begun anew by a look elsewhere', () => {
  const points = flat(READY_MADE.separable)
  const own = { dataset: 'own', points }
  expect(labDataOf({ own })).toBe(labDataOf({ own: { ...own, steps: 7 } }))
  expect(labDataOf({ own: {} })).toBe(labDataOf({ own: { steps: 3 } }))
  expect(labDataOf({ own }).X).toEqual(dataOf(READY_MADE.separable).X)
})

test('a class below the highest label is there without samples', () => {
  expect(dataOf([{ x: 0, y: 0, k: 3 }]).classes).toEqual(['A', 'B', 'C', 'D'])
  expect(dataOf([{ x: 0, y: 0, k: 0 }]).classes).toEqual(['A', 'B'])
})

test('the separable set is separable, and its outlier lies among another class', () => {
  const { X, y } = dataOf(READY_MADE.separable)
  const right = X.every(([x1 = 0, x2 = 0], i) => {
    const scores = [-1.7 * x1 - x2, 1.7 * x1 - x2, 1.9 * x2]
    return scores.indexOf(Math.max(...scores)) === y[i]
  })
  expect(right).toBe(true)
  expect(READY_MADE.outlier.at(-1)).toMatchObject({ k: 0 })
  expect(READY_MADE.outlier.at(-1)?.x).toBeGreaterThan(2)
})
